import { densify } from '$lib/geodesy';
import type { Feature, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { isPoint } from '../draw/drawing';
import { openOutline, withoutSeams } from '../layers/seams';
import type { Anchor } from '../style/anchors';
import type { Palette } from '../style/palette';
import { discOutline } from './disc';
import type { Lonlat, Movement } from './movement';

// What the reader's sites reach, and what is asked about, as style layers: how the map draws it while nothing is dragged, and
// how a drawing does.

/** The source of all that moves with the sites. */
export const RESTING = 'resting';

/** What a feature of this source stands for; each has a style layer of its own. */
export type Part =
	| 'disc'
	| 'disc-edge'
	| 'disc-compared'
	| 'difference'
	| 'siting'
	| 'siting-edge'
	| 'spokes'
	| 'ends'
	| 'target';

// Straight edges of a drawn ring stay so near the true one, in metres: below a pixel up to zoom 9.
const TOLERANCE = 30;

// As long as deck.gl's dashes of [5, 4], which are counted in half widths.
const DASH = [2.5, 2];

type Drawn = MultiPolygon | MultiLineString | Point;

const featured = (part: Part, geometry: Drawn): Feature<Drawn> => ({
	type: 'Feature',
	geometry,
	properties: { part }
});
const edges = (part: Part, { coordinates }: MultiPolygon): Feature<Drawn> =>
	featured(part, { type: 'MultiLineString', coordinates: withoutSeams(coordinates.flat()) });

/** What moves with the reader's sites, as features: areas, lines and points, a type for each part. */
export function movingFeatures({
	discs,
	outline,
	spokes,
	siting,
	difference
}: Movement): Feature<Drawn>[] {
	const each = discs.map(({ position, range }) => discOutline(position, range, TOLERANCE));
	const shown = outline ? [outline] : each;
	const others = discs.map(({ position, compared }) =>
		compared === null ? null : discOutline(position, compared, TOLERANCE)
	);
	const ends: Position[] = [...spokes.map(({ to }) => to), ...(siting ? [siting.best] : [])];
	return [
		...shown.map((area) => featured('disc', area)),
		...shown.map((area) => edges('disc-edge', area)),
		...others.flatMap((area) => (area ? [edges('disc-compared', area)] : [])),
		...(difference
			? discs.flatMap(({ range, compared }, i) =>
					between(each[i]!, others[i] ?? null, range >= (compared ?? 0))
				)
			: []),
		...(siting ? [featured('siting', siting.region), edges('siting-edge', siting.region)] : []),
		...spokes.map(({ from, to }) => featured('spokes', way(from, to))),
		...ends.map((at) => featured('ends', { type: 'Point', coordinates: at }))
	];
}

/** All of it as features. */
export const restingFeatures = (movement: Movement): Feature[] => [
	...movingFeatures(movement),
	...outlined(movement.target)
];

/** What is asked about: an area's edge, lines or points. */
const outlined = (target: Movement['target']): Feature[] =>
	target
		? [
				{
					type: 'Feature',
					geometry: openOutline(target) ?? target,
					properties: { part: 'target' satisfies Part }
				}
			]
		: [];

/** The geodesic between two points; two lines where it crosses ±180°. */
function way(from: Position, to: Position): MultiLineString {
	const line = densify({ type: 'LineString', coordinates: [from, to] as Lonlat[] });
	const coordinates = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
	return { type: 'MultiLineString', coordinates: coordinates as Position[][] };
}

/** What lies between two discs about one point, where each is a single ring. */
function between(own: MultiPolygon, other: MultiPolygon | null, larger: boolean): Feature<Drawn>[] {
	const [outer, inner] = larger ? [own, other] : [other, own];
	const [ring, hole] = [outer?.coordinates, inner?.coordinates];
	if (ring?.length !== 1 || hole?.length !== 1) return [];
	const coordinates = [ring[0]![0]!, [...hole[0]![0]!].reverse()];
	return [featured('difference', { type: 'MultiPolygon', coordinates: [coordinates] })];
}

const of = (part: Part) => ({
	id: part,
	source: RESTING,
	filter: ['==', ['get', 'part'], part] as never
});
/** Whoever takes its place takes it at once. */
const AT_ONCE = { duration: 0 };

function area(part: Part, colour: string, opacity: number): LayerSpecification {
	return {
		...of(part),
		type: 'fill',
		paint: {
			'fill-color': colour,
			'fill-opacity': opacity,
			'fill-opacity-transition': AT_ONCE,
			// Each has an edge, or lies within one.
			'fill-antialias': false
		} as object
	};
}

function stroke(part: Part, colour: string, width: number, dash?: number[]): LayerSpecification {
	return {
		...of(part),
		type: 'line',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': width,
			'line-opacity': 1,
			'line-opacity-transition': AT_ONCE,
			...(dash && { 'line-dasharray': dash })
		} as object
	};
}

/** A style layer of what is drawn about the sites; `lifted`: deck.gl draws its part while a site is dragged. */
interface RestingLayer {
	anchor: Anchor;
	spec: LayerSpecification;
	lifted: boolean;
}

/** How it is drawn, each part with the anchor under which it lies. */
export function restingLayers(palette: Palette): RestingLayer[] {
	const { coverage, zones, selected } = palette;
	const end: LayerSpecification = {
		...of('ends'),
		type: 'circle',
		paint: {
			'circle-radius': 4,
			'circle-color': selected,
			'circle-opacity': 1,
			'circle-opacity-transition': AT_ONCE
		} as object
	};
	const ground = [
		area('disc', coverage, 0.16),
		area('difference', zones, 0.2),
		area('siting', zones, 0.4),
		stroke('siting-edge', zones, 1.6),
		stroke('disc-edge', coverage, 2),
		stroke('disc-compared', coverage, 1.4, DASH),
		stroke('spokes', selected, 1.2, DASH)
	];
	return [
		...ground.map((spec) => ({ anchor: 'coverage' as const, spec, lifted: true })),
		...targetLayers(palette),
		{ anchor: 'points', spec: end, lifted: true }
	];
}

/** What is asked about is outlined: areas and lines by a dashed line, points by rings. It stays where it is. */
function targetLayers({ selected }: Palette): RestingLayer[] {
	const isTarget = of('target').filter;
	return [
		{
			anchor: 'coverage',
			lifted: false,
			spec: {
				id: 'target-line',
				type: 'line',
				source: RESTING,
				filter: isTarget,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': selected,
					'line-width': 1.4,
					'line-opacity': 0.75,
					'line-dasharray': [2, 1.5]
				}
			}
		},
		{
			anchor: 'points',
			lifted: false,
			spec: {
				id: 'target-point',
				type: 'circle',
				source: RESTING,
				filter: ['all', isTarget, isPoint],
				paint: {
					'circle-radius': 11,
					'circle-opacity': 0,
					'circle-stroke-color': selected,
					'circle-stroke-width': 1.4,
					'circle-stroke-opacity': 0.75
				}
			}
		}
	];
}
