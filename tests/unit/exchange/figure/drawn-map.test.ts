import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawnMap } from '$lib/exchange/figure/drawn-map';
import type { Mark, PathMark, TextMark } from '$lib/exchange/figure/marks';
import type { Style } from '$lib/exchange/figure/style';
import { measure } from './measured';

const frame = {
	gaze: { lat: 40, lon: 110, zoom: 4, bearing: 0 },
	globe: false,
	width: 800,
	height: 500
};
const feature = (geometry: Geometry, properties: object = {}): Feature => ({
	type: 'Feature',
	geometry,
	properties: { ...properties }
});
const point = (lon: number, lat: number, properties: object) =>
	feature({ type: 'Point', coordinates: [lon, lat] }, properties);

function drawn(layers: LayerSpecification[], sources: Style['sources'], more: Partial<Style> = {}) {
	const style = { layers, sources, icons: new Map(), patterns: new Map(), selected: null, ...more };
	return drawnMap(style, frame, measure);
}
const flat = (marks: readonly Mark[]): Mark[] =>
	marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
const paths = (marks: readonly Mark[]) =>
	flat(marks).filter((mark): mark is PathMark => mark.kind === 'path');
const texts = (marks: readonly Mark[]) =>
	flat(marks).filter((mark): mark is TextMark => mark.kind === 'text');

const names: LayerSpecification = {
	id: 'names',
	type: 'symbol',
	source: 'places',
	layout: {
		'text-field': ['get', 'name'],
		'text-font': ['Inter Semibold'],
		'text-size': 12,
		'text-variable-anchor': ['left', 'right'],
		'text-radial-offset': 0.5,
		'symbol-sort-key': ['get', 'rank']
	},
	paint: { 'text-color': '#102030', 'text-halo-color': '#ffffff', 'text-halo-width': 1 }
};

const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[108, 40],
		[112, 41]
	]
};
const square = (lon: number): Geometry => ({
	type: 'Polygon',
	coordinates: [
		[
			[lon, 38],
			[lon + 2, 38],
			[lon + 2, 40],
			[lon, 40],
			[lon, 38]
		]
	]
});

describe('a map drawn from its style', () => {
	it('has the colours, widths and dashes of the style at its zoom, and only what the filter lets through', () => {
		const marks = drawn(
			[
				{
					id: 'lines',
					type: 'line',
					source: 'lines',
					filter: ['==', ['get', 'stroke'], 'dashed'],
					layout: { 'line-cap': 'round' },
					paint: {
						'line-color': ['match', ['get', 'kind'], 'gas', '#0a7f9c', '#000000'],
						'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 5, 3],
						'line-dasharray': [2, 1.5],
						'line-opacity': 0.5
					}
				},
				{ id: 'later', type: 'line', source: 'lines', minzoom: 5, paint: {} }
			],
			{
				lines: [
					feature(line, { stroke: 'dashed', kind: 'gas' }),
					feature(line, { stroke: 'solid', kind: 'gas' })
				]
			}
		);
		expect(marks.map(({ name }) => name)).toEqual(['lines']);
		expect(paths(marks)).toMatchObject([
			{ stroke: '#0a7f9c', width: 2, dash: [4, 3], cap: 'round', strokeOpacity: 0.5 }
		]);
	});

	it('leaves out what is not in the frame, and joins neighbours of one colour', () => {
		const marks = drawn(
			[
				{ id: 'sea', type: 'background', paint: { 'background-color': '#dfe8ec' } },
				{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f7f4ec' } }
			],
			{ land: [feature(square(108)), feature(square(110)), feature(square(-60))] }
		);
		const [sea, land, ...rest] = paths(marks);
		expect(sea).toMatchObject({ fill: '#dfe8ec' });
		expect(land!.d.match(/M/g)).toHaveLength(2);
		expect(rest).toEqual([]);
	});

	it('lifts out what is selected', () => {
		const paint = {
			'circle-radius': ['case', ['boolean', ['feature-state', 'selected'], false], 9, 4],
			'circle-color': '#111111'
		} as never;
		const marks = drawn(
			[{ id: 'dots', type: 'circle', source: 'places', paint }],
			{
				places: [
					{ ...point(109, 40, {}), id: 1 },
					{ ...point(111, 40, {}), id: 2 }
				]
			},
			{ selected: { source: 'places', id: '2' } }
		);
		const radii = paths(marks).map(({ d }) => Number(/A([\d.]+)/.exec(d)![1]));
		expect(radii).toEqual([4, 9]);
	});

	it('groups what a style layer draws by the layers that its features name, in the order of drawing', () => {
		const dots = { 'circle-radius': 4, 'circle-color': '#111111' };
		const groups = drawn([{ id: 'dots', type: 'circle', source: 'places', paint: dots }], {
			places: [
				point(108, 40, { layer: 'ports' }),
				point(109, 40, {}),
				point(110, 40, { layer: 'drills' }),
				point(110.5, 40, { layer: 'drills' }),
				point(111, 40, { layer: 'ports' })
			]
		});
		expect(groups.map(({ name, marks }) => [name, marks.length])).toEqual([
			['ports-dots', 1],
			['dots', 1],
			['drills-dots', 2],
			['ports-dots', 1]
		]);
	});

	it('draws no dashes where there are no gaps', () => {
		const marks = drawn(
			[
				{
					id: 'lines',
					type: 'line',
					source: 'lines',
					paint: {
						'line-dasharray': ['case', ['has', 'dashed'], ['literal', [3, 2]], ['literal', [64, 0]]]
					}
				}
			],
			{ lines: [feature(line), feature(line, { dashed: true })] }
		);
		expect(paths(marks).map(({ dash }) => dash)).toEqual([undefined, [3, 2]]);
	});

	it('lays the hatchings of a fill over each other, each as opaque as it is', () => {
		const hatch = { lines: 'rising', apart: 12, width: 1, colour: '#111111' } as const;
		const marks = drawn(
			[{ id: 'areas', type: 'fill', source: 'land', paint: { 'fill-pattern': 'both' } }],
			{ land: [feature(square(108))] },
			{
				patterns: new Map([
					[
						'both',
						[
							{ fill: hatch, opacity: 0.26 },
							{ fill: { ...hatch, lines: 'dots' as const }, opacity: 0.13 }
						]
					]
				])
			}
		);
		expect(paths(marks).map(({ fill, fillOpacity }) => [fill, fillOpacity])).toEqual([
			[hatch, 0.26],
			[{ ...hatch, lines: 'dots' }, 0.13]
		]);
	});

	it('lays no name on another, puts first what comes first, and lets a name go to another side', () => {
		const marks = drawn([names], {
			places: [
				point(110, 40, { name: 'Second', rank: 2 }),
				point(110.4, 40, { name: 'First', rank: 1 }),
				point(110.2, 40, { name: 'Third, of many words', rank: 3 })
			]
		});
		const found = texts(marks);
		expect(found.map(({ text, anchor }) => [text, anchor])).toEqual([
			['First', 'start'],
			['Second', 'end']
		]);
		expect(found[0]).toMatchObject({
			face: 'bold',
			colour: '#102030',
			halo: { colour: '#ffffff', width: 1 }
		});
	});

	it('keeps names whole within the frame', () => {
		const marks = drawn([names], {
			places: Array.from({ length: 400 }, (_, i) =>
				point(70 + (i % 20) * 4, 15 + Math.floor(i / 20) * 2.5, { name: `Town ${i}`, rank: i })
			)
		});
		const found = texts(marks);
		expect(found.length).toBeGreaterThan(20);
		for (const { x, text, face, size, anchor } of found) {
			const width = measure(text, face, size);
			expect(anchor === 'end' ? x - width : x).toBeGreaterThanOrEqual(0);
			expect(anchor === 'end' ? x : x + width).toBeLessThanOrEqual(800);
		}
	});
});
