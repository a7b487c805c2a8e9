import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Disputed } from '$lib/atlas/schema';

type Box = readonly [number, number, number, number];
type Areas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const pairKey = ([a, b]: readonly [string, string]) => [a, b].sort().join(' | ');

const inside = ([x, y]: Position, boxes: readonly Box[]) =>
	boxes.some(
		([west, south, east, north]) => x! >= west && x! <= east && y! >= south && y! <= north
	);

/** Parts a line into what lies within one of the boxes and what does not, a whole segment at a time. */
export function part(line: Position[], boxes: readonly Box[]) {
	const within: Position[][] = [];
	const without: Position[][] = [];
	let last: Position[][] | null = null;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
		const target = inside(middle, boxes) ? within : without;
		if (target === last) target[target.length - 1]!.push(b);
		else target.push([a, b]);
		last = target;
	}
	return { within, without };
}

/**
 * The boundaries of a level: those that the neighbours accept, and each disputed one by its id. Lines
 * that are no boundary of states, such as around leased land, are left out.
 */
export function boundaries(areas: Areas, { drawn, ignored }: Disputed) {
	const between = new Map<string, Position[][]>();
	const named = new Set(
		[...drawn.flatMap(({ pairs }) => pairs), ...ignored].map(({ between }) => pairKey(between))
	);
	const keyOf = (a: { properties?: unknown }, b: { properties?: unknown }) =>
		pairKey([(a.properties as { name: string }).name, (b.properties as { name: string }).name]);
	const lines = (keep: (key: string) => boolean) =>
		mesh(areas, areas.objects.countries, (a, b) => a !== b && keep(keyOf(a, b))).coordinates;

	const accepted = lines((key) => !named.has(key));
	for (const key of named)
		between.set(
			key,
			lines((other) => other === key)
		);

	const disputed: Feature<MultiLineString, { id: string }>[] = [];
	for (const { id, pairs } of drawn) {
		const coordinates: Position[][] = [];
		for (const { between: pair, within } of pairs) {
			const key = pairKey(pair);
			// What another entry disputes elsewhere on the same line has been taken out already.
			const rest: Position[][] = [];
			for (const line of between.get(key)!) {
				const parted = within ? part(line, within) : { within: [line], without: [] };
				coordinates.push(...parted.within);
				rest.push(...parted.without);
			}
			between.set(key, rest);
		}
		disputed.push({
			type: 'Feature',
			properties: { id },
			geometry: { type: 'MultiLineString', coordinates }
		});
	}
	for (const { between: pair } of ignored) between.delete(pairKey(pair));
	const borders: MultiLineString = {
		type: 'MultiLineString',
		coordinates: [...accepted, ...[...between.values()].flat()]
	};
	return {
		borders,
		disputed: { type: 'FeatureCollection', features: disputed } satisfies FeatureCollection
	};
}
