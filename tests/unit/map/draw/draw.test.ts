import {
	createPropertyExpression,
	latest,
	validateStyleMin,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { ATLAS, drawAtlas, hits } from '$lib/map/draw';
import { tokens } from '$lib/map/style/tokens';
import type { Palette } from '$lib/map/style/palette';

const palette = Object.fromEntries(tokens.map((token, i) => [token, `rgb(${i}, 0, 0)`])) as Palette;
const drawn = drawAtlas(palette, 'zh', ['literal', 'hatch-0']);
const specs = drawn.map(({ spec }) => spec);

test('what the atlas is drawn by is a style that MapLibre takes', () => {
	const style: StyleSpecification = {
		version: 8,
		sources: { [ATLAS]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
		glyphs: 'https://example.org/{fontstack}/{range}.pbf',
		layers: specs as never
	};
	expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
});

test('all of it shares one source: each further one costs two masks a tile in each frame', () => {
	expect(new Set(specs.map((spec) => 'source' in spec && spec.source))).toEqual(new Set([ATLAS]));
});

test('a dash and its gap together are a whole number, since MapLibre cuts their sum down to one', () => {
	const { paint } = specs.find(({ id }) => id === 'lines')!;
	const dashes = JSON.stringify(paint).match(/(?<=\["literal",\[)[\d.,]+(?=\]\])/g)!;
	expect(dashes.length).toBeGreaterThan(5);
	for (const dash of dashes) {
		const sum = dash.split(',').reduce((all, part) => all + Number(part), 0);
		expect(sum, dash).toBe(Math.trunc(sum));
	}
});

test('what answers a click is one of them', () => {
	for (const id of hits) expect(specs.map((spec) => spec.id)).toContain(id);
});

test('names get room by their layer in the legend, and of a layer first what is stressed', () => {
	const { layout } = specs.find(({ id }) => id === 'point-names')!;
	const key = (properties: object) => {
		const made = createPropertyExpression(
			(layout as Record<string, unknown>)['symbol-sort-key'],
			'layers[0].layout.symbol-sort-key',
			latest.layout_symbol['symbol-sort-key'] as never
		) as unknown as { value: { evaluate(...args: unknown[]): number } };
		return made.value.evaluate({ zoom: 5 }, { type: 1, properties }) as number;
	};
	const first = [{ rank: 2, strong: true }, { rank: 2 }, { rank: 3, strong: true }, { rank: 3 }];
	const keys = first.map(key);
	expect(keys).toEqual([...keys].sort((a, b) => a - b));
	expect(new Set(keys).size).toBe(4);
});
