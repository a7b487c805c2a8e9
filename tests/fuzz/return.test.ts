import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	featureAt,
	geometryAt,
	partsOf,
	simple,
	type OwnFeatures,
	type OwnLayer
} from '$lib/atlas/own';
import { Gather } from '$lib/exchange/in/gather';
import { Stop } from '$lib/exchange/in/reading';
import { formats } from '$lib/exchange/out/formats';
import { takeOwn } from '$lib/exchange/out/own';
import { fileName, type Taken } from '$lib/exchange/out/taken';
import { apart } from '../unit/exchange/out/taken';
import { signedArea } from '../unit/truth';
import { fuzz } from './cases';
import { good, values } from './made/features';
import { strings } from './made/mutations';
import { bring, file } from './made/reading';

type Own = OwnLayer & { content: OwnFeatures };

// Texts that every format holds as they are: formats differ in what they make of control characters and of spaces
// around a text, which the tests of their writers say.
const fit = strings.map((text) =>
	text
		.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029\ufeff\ufffe\uffff]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
);
const fields = fc
	.array(
		fc.tuple(
			fit,
			fc.oneof(
				fit,
				values.filter((value) => typeof value !== 'string')
			)
		),
		{
			maxLength: 4
		}
	)
	// Names that the formats give themselves, and names that are the same but for their case, are told apart by numbers.
	.map((all) => {
		const taken = new Set([
			'id',
			'nr',
			'name',
			'longitude',
			'latitude',
			'wkt',
			'altitude',
			'field',
			''
		]);
		return all.filter(([name]) => {
			const free = !taken.has(name.toLowerCase());
			taken.add(name.toLowerCase());
			return free;
		});
	});

/** Whether a shape is still one once its positions are written to a centimetre, and its rings run the same way. */
function holdsRounding(geometry: Geometry | null): boolean {
	const { lines, areas } = partsOf(simple(geometry));
	const wide = areas.flat().every((ring) => Math.abs(signedArea(ring)) > 1e-4);
	return (
		wide &&
		[...lines, ...areas.flat()].every((line) =>
			line.every((at, i) => {
				const before = line[i - 1];
				return !before || [0, 1].some((k) => Math.abs(at[k]! - before[k]!) > 1e-6);
			})
		)
	);
}

/** A layer as it stands in memory once it was brought. */
const layers: fc.Arbitrary<Own> = fc
	.array(fc.tuple(good, fields), { minLength: 1, maxLength: 4 })
	.map((all) => {
		const gather = new Gather('layer');
		all.forEach(([geometry, said], i) =>
			gather.feature(geometry, new Map([...said, ['nr', i + 1]]), { feature: i + 1 })
		);
		const content = gather.finish()[0]?.content;
		return {
			id: 'own-1',
			name: 'A layer',
			from: 'a.geojson',
			format: 'GeoJSON',
			added: '2026-11-26',
			style: { colour: 'gas' as const, size: 3, label: null, simplestyle: true },
			title: null,
			filter: null,
			time: null,
			range: null,
			content: content as OwnFeatures
		};
	})
	.filter(
		({ content }) =>
			Boolean(content) &&
			Array.from({ length: content.count }, (_, i) => geometryAt(content, i)).every(holdsRounding)
	);

/** What is said of a feature, as far as any format can hold it: as text. */
const texts = (properties: object): Record<string, string> =>
	Object.fromEntries(
		Object.entries(properties)
			.filter(([, value]) => value !== '' && value !== null)
			.map(([name, value]) => [
				name,
				typeof value === 'object' ? JSON.stringify(value) : String(value)
			])
	);

async function again(taken: Taken, format: (typeof formats)[number]) {
	const bytes = new Uint8Array(await new Blob([...(await format.write(taken))]).arrayBuffer());
	const found = await bring(file(fileName(taken, format.extension), bytes));
	if (found instanceof Stop) throw new Error(`what was taken away cannot be read: ${found.key}`);
	return {
		lost: found.problems.filter(({ done }) => done === 'skipped'),
		features: found.layers.flatMap(({ content }) =>
			Array.from({ length: (content as OwnFeatures).count }, (_, i) =>
				featureAt(content as OwnFeatures, i)
			)
		)
	};
}

describe.each(formats)('taken away as $name and brought again', (format) => {
	it('any layer is where it was and says what it said', () =>
		fuzz(layers, async (layer) => {
			const taken = takeOwn(layer, null, { link: 'https://example.org/?v=1', date: '2026-11-26' });
			const { lost, features } = await again(taken, format);
			expect(lost).toEqual([]);
			for (const { geometry, properties } of taken.features) {
				const back = features.filter((one) => Number(one.properties!.nr) === properties.nr);
				if (format.extension !== 'gpx') {
					expect(back).toHaveLength(1);
					expect(apart(back[0]!.geometry, geometry)).toBeLessThan(2e-7);
				} else
					expectTracks(
						back.map((one) => one.geometry),
						geometry!
					);
				const said = texts(back[0]!.properties!);
				for (const [name, text] of Object.entries(texts(properties)))
					expect([name, same(said[name] ?? said[`'${name}`], text)]).toEqual([name, true]);
			}
		}));

	/** The same text, or the same number written otherwise; CSV puts a mark before what would be taken for a formula. */
	function same(came: string | undefined, went: string): boolean {
		if (came === undefined) return false;
		if (came === went || came === `'${went}`) return true;
		return came.trim() !== '' && Number(came) === Number(went);
	}
});

/** GPX has waypoints and tracks: each point by itself, and rings as closed lines. */
function expectTracks(back: readonly (Geometry | null)[], geometry: Geometry) {
	const { points, lines, areas } = partsOf(simple(geometry));
	if (!lines.length && !areas.length) {
		expect(back).toHaveLength(points.length);
		return;
	}
	const whole: Geometry = {
		type: 'MultiLineString',
		coordinates: [...lines, ...areas.flat()]
	};
	expect(back).toHaveLength(1);
	expect(back[0]).not.toBeNull();
	expect(apart(back[0]!, whole)).toBeLessThan(1e-6);
}
