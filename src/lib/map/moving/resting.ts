import type { Shape } from '$lib/geodesy';
import type { Feature, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { isPoint, WHOLE } from '../draw/drawing';
import { openOutline } from '../layers/seams';
import type { Anchor } from '../style/anchors';
import { channels, type Palette } from '../style/palette';
import type { Movement } from './movement';
import { ends, fills, lines } from './parts';
import { movingFeatures } from './shapes';

// What the reader's sites reach, and what is asked about, as style layers: how the map draws it while nothing is dragged, and
// how a drawing does.

/** The source of all that is drawn about the sites. */
export const RESTING = 'resting';

const TARGET = 'target';

/** All of it as features. */
export const restingFeatures = (movement: Movement): Feature[] => [
	...movingFeatures(movement),
	...outlined(movement.target)
];

// A large target is outlined once, and not with each move of a site.
const edges = new WeakMap<Shape, Geometry>();

/** What is asked about: an area's edge, lines or points. */
function outlined(target: Shape | null): Feature[] {
	if (!target) return [];
	const geometry = edges.get(target) ?? openOutline(target) ?? target;
	edges.set(target, geometry);
	return [{ type: 'Feature', geometry, properties: { part: TARGET } }];
}

const isOf = (parts: readonly { part: string }[]): ExpressionSpecification => [
	'in',
	['get', 'part'],
	['literal', parts.map(({ part }) => part)]
];

/** What each part has of something. */
const byPart = <P extends { part: string }>(parts: readonly P[], of: (part: P) => unknown) =>
	[
		'match',
		['get', 'part'],
		...parts.flatMap((one) => [one.part, of(one)]),
		of(parts[0]!)
	] as unknown as ExpressionSpecification;

/** A colour with an opacity of its own: that of the style layer says whether it is drawn at all. */
function tinted(colour: string, opacity: number): string {
	const [r, g, b] = channels(colour);
	return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** Whoever takes its place takes it at once. */
const AT_ONCE = { duration: 0 };

/** A style layer of what is drawn about the sites; `lifted`: deck.gl draws its part while a site is dragged. */
interface RestingLayer {
	anchor: Anchor;
	spec: LayerSpecification;
	lifted: boolean;
}

/** How it is drawn, from below, each style layer with the anchor under which it lies. */
export function restingLayers(palette: Palette): RestingLayer[] {
	return [
		{
			anchor: 'coverage',
			lifted: true,
			spec: {
				id: 'reach-areas',
				type: 'fill',
				source: RESTING,
				filter: isOf(fills),
				paint: {
					'fill-color': byPart(fills, ({ colour, opacity }) => tinted(palette[colour], opacity)),
					'fill-opacity': 1,
					'fill-opacity-transition': AT_ONCE,
					'fill-antialias': false
				} as object
			}
		},
		{
			anchor: 'coverage',
			lifted: true,
			spec: {
				id: 'reach-lines',
				type: 'line',
				source: RESTING,
				filter: isOf(lines),
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': byPart(lines, ({ colour }) => palette[colour]),
					'line-width': byPart(lines, ({ width }) => width),
					'line-dasharray': byPart(lines, ({ dash }) => ['literal', dash ?? WHOLE]),
					'line-opacity': 1,
					'line-opacity-transition': AT_ONCE
				} as object
			}
		},
		...targetLayers(palette),
		{
			anchor: 'points',
			lifted: true,
			spec: {
				id: 'reach-ends',
				type: 'circle',
				source: RESTING,
				filter: isOf([ends]),
				paint: {
					'circle-radius': ends.radius,
					'circle-color': palette[ends.colour],
					'circle-opacity': 1,
					'circle-opacity-transition': AT_ONCE
				} as object
			}
		}
	];
}

/** What is asked about is outlined: areas and lines by a dashed line, points by rings. It stays where it is. */
function targetLayers({ selected }: Palette): RestingLayer[] {
	const isTarget = isOf([{ part: TARGET }]);
	return [
		{
			anchor: 'coverage',
			lifted: false,
			spec: {
				id: 'target-line',
				type: 'line',
				source: RESTING,
				// A line layer joins points, too.
				filter: ['all', isTarget, ['!', isPoint]],
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
