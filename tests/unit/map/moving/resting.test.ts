import {
	featureFilter,
	validateStyleMin,
	type FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { lines } from '$lib/map/moving/parts';
import { RESTING, restingLayers } from '$lib/map/moving/resting';
import type { Palette } from '$lib/map/style/palette';

const spec = (palette: Partial<Palette>, id: string) =>
	restingLayers({ zones: '#5c7a1f', selected: '#102030', ...palette } as Palette).find(
		(layer) => layer.spec.id === id
	)!.spec;

test('what a site reaches has its colour, however the palette writes it: drawings have #rrggbb', () => {
	for (const coverage of ['#c8421a', 'rgb(200, 66, 26)'])
		expect(JSON.stringify(spec({ coverage }, 'reach-areas').paint)).toContain(
			'"disc","rgba(200, 66, 26, 0.16)"'
		);
});

test('what is drawn about the sites is a style that MapLibre takes', () => {
	const palette = { coverage: '#c8421a', zones: '#5c7a1f', selected: '#102030' } as Palette;
	const style = {
		version: 8 as const,
		sources: {
			[RESTING]: {
				type: 'geojson' as const,
				data: { type: 'FeatureCollection' as const, features: [] }
			}
		},
		layers: restingLayers(palette).map((layer) => layer.spec)
	};
	expect(validateStyleMin(style as never).map(({ message }) => message)).toEqual([]);
});

test('a dash and its gap together are a whole number', () => {
	for (const { dash } of lines) {
		const sum = (dash ?? []).reduce((all, part) => all + part, 0);
		expect(sum).toBe(Math.trunc(sum));
	}
});

test('points that are asked about are ringed, and not joined by a line', () => {
	const draws = (id: string, type: 1 | 2 | 3) => {
		const { filter } = spec({ coverage: '#c8421a' }, id) as { filter: FilterSpecification };
		return featureFilter(filter, 'layers[0].filter').filter(
			{ zoom: 5 } as never,
			{ type, properties: { part: 'target' } } as never
		);
	};
	expect([1, 2, 3].map((type) => draws('target-line', type as 1))).toEqual([false, true, true]);
	expect([1, 2, 3].map((type) => draws('target-point', type as 1))).toEqual([true, false, false]);
});
