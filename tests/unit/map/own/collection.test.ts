import { expect, test } from 'vitest';
import type { OwnFeatures, OwnLayer } from '$lib/atlas/own';
import { collection } from '$lib/map/own/collection';

const content: OwnFeatures = {
	kind: 'shapes',
	count: 4,
	bounds: null,
	geometries: [
		{ type: 'Point', coordinates: [1, 2] },
		null,
		{
			type: 'Polygon',
			coordinates: [
				[
					[170, 0],
					[180, 0],
					[180, 10],
					[170, 10],
					[170, 0]
				]
			]
		},
		{ type: 'Point', coordinates: [3, 4] }
	],
	columns: [
		{ name: 'secret', kind: 'mixed', values: ['kept here', 1, 2, 3] },
		{ name: 'title', kind: 'mixed', values: ['A', 'B', 'x'.repeat(200), { no: 'text' }] },
		{ name: 'stroke', kind: 'mixed', values: ['#f00', undefined, undefined, undefined] }
	]
};
const layer: OwnLayer = {
	id: 'own-1',
	name: 'x',
	from: 'x',
	format: 'GeoJSON',
	added: '2026-01-01',
	content,
	style: { colour: 'gas', size: 3, label: 'title', simplestyle: true },
	title: 'title',
	filter: null,
	time: null,
	range: null
};

test('only the number, the label, the year and the looks of a feature go to the map', () => {
	const years = Float32Array.of(2014, 2014, NaN, NaN);
	const { features } = collection({ layer, mask: null, years });
	expect(features[0]).toEqual({
		type: 'Feature',
		id: 0,
		geometry: { type: 'Point', coordinates: [1, 2] },
		properties: { label: 'A', year: 2014, stroke: 'rgb(255, 0, 0)' }
	});
	expect(features.at(-1)!.properties).toEqual({});
	expect(JSON.stringify(features)).not.toContain('kept here');
});

test('features without a place and those that the filter leaves out are not drawn', () => {
	const ids = (mask: Uint8Array | null) =>
		collection({ layer, mask, years: null }).features.map(({ id }) => id);
	expect(new Set(ids(null))).toEqual(new Set([0, 2, 3]));
	expect(ids(Uint8Array.of(0, 1, 0, 1))).toEqual([3]);
});

test('an area that is cut at ±180° is outlined without the cut, and labelled once, briefly', () => {
	const [area, outline] = collection({ layer, mask: Uint8Array.of(0, 0, 1, 0), years: null })
		.features as [GeoJSON.Feature, GeoJSON.Feature];
	expect(area.properties).toMatchObject({ seamed: true, label: `${'x'.repeat(80)}…` });
	expect(outline.geometry.type).toBe('MultiLineString');
	expect(outline.properties).toMatchObject({ label: '' });
	expect(outline.id).toBe(2);
});
