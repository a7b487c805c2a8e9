import { densify } from '$lib/geodesy';
import type { Feature, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import { withoutSeams } from '../layers/seams';
import { discOutline } from './disc';
import type { Lonlat, Movement } from './movement';
import type { Part } from './parts';

// Straight edges of a drawn ring stay so near the true one, in metres: below a pixel up to zoom 9.
const TOLERANCE = 30;

type MovingShape = MultiPolygon | MultiLineString | Point;

const featured = (part: Part, geometry: MovingShape): Feature<MovingShape> => ({
	type: 'Feature',
	geometry,
	properties: { part }
});
const edges = (part: Part, { coordinates }: MultiPolygon): Feature<MovingShape> =>
	featured(part, { type: 'MultiLineString', coordinates: withoutSeams(coordinates.flat()) });

/** What moves with the reader's sites, as features, from below: areas, lines and points, a type for each part. */
export function movingFeatures({
	discs,
	outline,
	spokes,
	siting,
	difference
}: Movement): Feature<MovingShape>[] {
	const each = discs.map(({ position, range }) => discOutline(position, range, TOLERANCE));
	const shown = outline ? [outline] : each;
	const others = discs.map(({ position, compared }) =>
		compared === null ? null : discOutline(position, compared, TOLERANCE)
	);
	const ends: Position[] = [...spokes.map(({ to }) => to), ...(siting ? [siting.best] : [])];
	return [
		...shown.map((area) => featured('disc', area)),
		...(difference
			? discs.flatMap(({ range, compared }, i) =>
					between(each[i]!, others[i] ?? null, range >= (compared ?? 0))
				)
			: []),
		...(siting ? [featured('siting', siting.region), edges('siting-edge', siting.region)] : []),
		...shown.map((area) => edges('disc-edge', area)),
		...others.flatMap((area) => (area ? [edges('disc-compared', area)] : [])),
		...spokes.map(({ from, to }) => featured('spokes', way(from, to))),
		...ends.map((at) => featured('ends', { type: 'Point', coordinates: at }))
	];
}

/** The geodesic between two points; two lines where it crosses ±180°. */
function way(from: Position, to: Position): MultiLineString {
	const line = densify({ type: 'LineString', coordinates: [from, to] as Lonlat[] });
	const coordinates = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
	return { type: 'MultiLineString', coordinates: coordinates as Position[][] };
}

/** What lies between two discs about one point, where each is a single ring. */
function between(
	own: MultiPolygon,
	other: MultiPolygon | null,
	larger: boolean
): Feature<MovingShape>[] {
	const [outer, inner] = larger ? [own, other] : [other, own];
	const [ring, hole] = [outer?.coordinates, inner?.coordinates];
	if (ring?.length !== 1 || hole?.length !== 1) return [];
	const coordinates = [ring[0]![0]!, [...hole[0]![0]!].reverse()];
	return [featured('difference', { type: 'MultiPolygon', coordinates: [coordinates] })];
}
