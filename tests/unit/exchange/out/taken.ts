import type { Geometry, Position } from 'geojson';
import fc from 'fast-check';
import { mapped } from '$lib/exchange/out/positions';
import { flat, told, type Told } from '$lib/exchange/out/fields';
import {
	EARTH,
	type Field,
	type Taken,
	type TakenFeature,
	type Written
} from '$lib/exchange/out/taken';
import { cutAtAntimeridian } from '$lib/geodesy';

export const source = {
	id: 'a',
	type: 'webpage' as const,
	title: 'A <page> & more',
	publisher: 'Somebody',
	issued: { 'date-parts': [[2024]] as [number[]] },
	URL: 'https://example.org/?a=1&b=2',
	custom: { read: true }
};

/** Something to take away. */
export function taken(features: readonly TakenFeature[], more: Partial<Taken> = {}): Taken {
	const names = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
	const fields = [...names].map((name): Field => ({
		name,
		of: ({ properties }) => flat(properties[name])
	}));
	return {
		name: 'Some Layer',
		title: 'Some <layer> & "more"',
		about: 'What <it> holds.',
		licence: '© Somebody & others',
		features,
		count: features.length,
		fields,
		sources: [source],
		method: [EARTH],
		link: 'https://example.org/?v=1&layers=x',
		date: '2026-11-26',
		colour: '#b3202a',
		...more
	};
}

/** A layer that is made anew each time it is gone through, as those of readers are. */
export const lazily = (whole: Taken): Taken => ({
	...whole,
	features: {
		*[Symbol.iterator]() {
			yield* whole.features;
		}
	}
});

/** The fields that a writer writes. */
export function fieldsOf(whole: Taken, counts?: (feature: TakenFeature) => boolean): Told[] {
	const going = told(whole, counts);
	for (;;) {
		const { done, value } = going.next();
		if (done) return value;
	}
}

/** All that a writer writes, as bytes. */
export async function bytes(written: Written): Promise<Uint8Array> {
	return new Uint8Array(await new Blob([...written]).arrayBuffer());
}

/** The same as text; a mark at its beginning stays. */
export const text = async (written: Written): Promise<string> =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(written));

const names = fc.oneof(
	fc.constantFrom(
		'<>&"\'',
		']]>',
		'😀 emoji',
		'=SUM(A1)',
		'+1',
		'\u0000\u0001\u001f',
		'a\r\nb\tc',
		' spaced ',
		'',
		'__proto__',
		'constructor',
		'\ud800',
		'x'.repeat(5000),
		'Амур 黑龙江',
		'true',
		'12'
	),
	fc.string({ unit: 'grapheme', maxLength: 20 })
);

const position = fc
	.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -85, max: 85, noNaN: true })
	)
	.map(([lon, lat]): Position => [Number(lon.toFixed(7)), Number(lat.toFixed(7))]);

/** A triangle beside a point; it may go over ±180°. */
const triangle = position.map(([lon, lat]): Position[] => {
	const corners = [
		[lon!, lat!],
		[lon! + 3, lat!],
		[lon!, lat! + 3]
	].map(([x, y]) => [x! > 180 ? x! - 360 : x!, y!]);
	return [...corners, corners[0]!];
});

/** Geometries as layers hold them: within ±180° and cut there. */
const geometries: fc.Arbitrary<Geometry> = fc.oneof(
	position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
	fc
		.array(position, { minLength: 1, maxLength: 4 })
		.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
	fc
		.array(position, { minLength: 2, maxLength: 6 })
		.filter((line) => line.every(([lon], i) => i === 0 || lon !== line[i - 1]![0]))
		.map((coordinates): Geometry => cutAtAntimeridian({ type: 'LineString', coordinates })),
	triangle.map((ring): Geometry => cutAtAntimeridian({ type: 'Polygon', coordinates: [ring] }))
);

const values = fc.oneof(
	names,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.constant(null),
	fc.array(fc.integer(), { maxLength: 3 })
);

/** Features with awkward names and values. */
export const features = fc.array(
	fc.record({
		id: fc.oneof(fc.integer(), names),
		name: names,
		geometry: fc.option(geometries, { freq: 6 }),
		properties: fc
			.array(fc.tuple(names, values), { maxLength: 5 })
			// Of a plain object, __proto__ would be something else than a field.
			.map((entries) => Object.assign(Object.create(null), {}, fromPairs(entries)))
	}),
	{ maxLength: 6 }
) as fc.Arbitrary<TakenFeature[]>;

function fromPairs(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
	const made = Object.create(null) as Record<string, unknown>;
	for (const [key, value] of entries) made[key] = value;
	return made;
}

/** All positions of a geometry, one after the other. */
export function positions(geometry: Geometry | null): Position[] {
	const found: Position[] = [];
	if (geometry)
		mapped(geometry, (one) => {
			found.push(one);
			return one;
		});
	return found;
}

/** The farthest that two geometries are apart, position by position, in degrees; Infinity if they have not as many. */
export function apart(a: Geometry | null, b: Geometry | null): number {
	const [first, second] = [positions(a), positions(b)];
	if (first.length !== second.length) return Infinity;
	return Math.max(
		0,
		...first.flatMap((one, i) => [0, 1].map((k) => Math.abs(one[k]! - second[i]![k]!)))
	);
}
