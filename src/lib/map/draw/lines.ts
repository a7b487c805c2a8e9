import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { strokes, type Stroke } from '../style/strokes';
import { ATLAS, coloured, drawnAs, isLine, unlessHidden, WHOLE, type Drawn } from './drawing';

/** How a line is stroked on the map. */
interface Look {
	id: string;
	/** in pixels, at zoom 5 if it grows with the zoom */
	width: number;
	grows: boolean;
	/** from afar and near by */
	opacity: [far: number, near: number];
	dash: [number, number] | null;
	round: boolean;
}

const edge = { grows: false, dash: null, round: false };
const solid = strokes.find(({ id }) => id === 'solid') as Stroke;

/** Every stroke of the map's lines; where lines of one layer meet, the later one lies above. */
const looks = [
	{ ...edge, id: 'edge', width: 1.4, opacity: [1, 1], dash: [4, 2] },
	// From afar the rings of neighbouring sites are a thicket: they come out as the reader comes near.
	{ ...edge, id: 'ring-compared', width: 1, opacity: [0.08, 0.2], dash: [4, 3] },
	{ ...edge, id: 'ring', width: 1, opacity: [0.14, 0.3] },
	{ id: 'casing', width: 9, grows: true, opacity: [0.14, 0.14], dash: null, round: true },
	...strokes.map(({ id, width, opacity, dash, round }): Look => ({
		id,
		width,
		grows: true,
		opacity: [opacity, opacity],
		dash,
		round
	})),
	{
		id: 'sleepers',
		width: solid.width * 0.42,
		grows: true,
		opacity: [1, 1],
		dash: [7, 6],
		round: false
	}
] as const satisfies readonly Look[];

/** Where a stroke stands among those of its layer, from below. */
export const heightOf = (stroke: unknown): number => looks.findIndex(({ id }) => id === stroke);

const growth = [
	[2, 0.7],
	[5, 1],
	[9, 1.7]
] as const;

/** A width in pixels that grows with the zoom, given at zoom 5. */
export const zoomed = (width: number): ExpressionSpecification =>
	[
		'interpolate',
		['linear'],
		['zoom'],
		...growth.flatMap(([zoom, times]) => [zoom, width * times])
	] as unknown as ExpressionSpecification;

/** What a line's stroke has of something. */
const byStroke = (of: (look: Look) => unknown, otherwise: unknown) =>
	[
		'match',
		['get', 'stroke'],
		...looks.flatMap((look) => [look.id, of(look)]),
		otherwise
	] as unknown as ExpressionSpecification;

/** All lines in one style layer, edges and rings among them, and one that nobody sees and that answers the pointer. */
export function drawLines(palette: Palette): Drawn[] {
	const width = growth.flatMap(([zoom, times]) => [
		zoom,
		byStroke((look) => look.width * (look.grows ? times : 1), 1)
	]);
	const lines: LineLayerSpecification = {
		id: 'lines',
		type: 'line',
		source: ATLAS,
		layout: {
			'line-join': byStroke(({ grows }) => (grows ? 'round' : 'miter'), 'miter'),
			'line-cap': byStroke(({ round }) => (round ? 'round' : 'butt'), 'butt')
		},
		paint: {
			'line-color': [
				'case',
				['==', ['get', 'stroke'], 'sleepers'],
				palette.land,
				coloured(palette)
			],
			'line-width': ['interpolate', ['linear'], ['zoom'], ...width] as never,
			'line-opacity': [
				'interpolate',
				['linear'],
				['zoom'],
				3.5,
				unlessHidden(byStroke(({ opacity: [far] }) => far, 1)),
				6,
				unlessHidden(byStroke(({ opacity: [, near] }) => near, 1))
			],
			'line-dasharray': byStroke(({ dash }) => ['literal', dash ?? WHOLE], ['literal', WHOLE])
		}
	};
	const reach: LineLayerSpecification = {
		id: 'line-reach',
		type: 'line',
		source: ATLAS,
		// What is constant and 0 is not drawn at all.
		paint: { 'line-opacity': 0, 'line-width': zoomed(9) }
	};
	const all = ['area', 'ring', 'line'] as const;
	return [
		{
			anchor: 'lines',
			symbols: all,
			spec: { ...lines, filter: drawnAs(all, ['has', 'stroke']) }
		},
		{
			anchor: 'lines',
			symbols: ['line'],
			spec: { ...reach, filter: drawnAs(['line'], isLine) }
		}
	];
}
