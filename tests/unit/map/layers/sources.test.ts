import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { AtlasLayer, DrawnFeature } from '$lib/atlas/atlas';
import { recordsOf } from '$lib/map/layers/members';
import { drawnOf, inOrder } from '$lib/map/layers/sources';

const none = { ringed: [], system: () => undefined };
const layer = (look: Partial<AtlasLayer>) =>
	({ id: 'one', symbol: 'line', colour: 'gas', kinds: [], emphasis: false, ...look }) as AtlasLayer;
const feature = (
	id: string,
	geometry: Geometry,
	properties: Partial<DrawnFeature['properties']> = {}
): DrawnFeature => ({
	type: 'Feature',
	id,
	geometry,
	properties: { name: { en: id }, ...properties } as DrawnFeature['properties']
});
const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[120, 40],
		[130, 50]
	]
};
const ring = [
	[170, 60],
	[180, 60],
	[180, 70],
	[170, 60]
];
const country: Geometry = { type: 'Polygon', coordinates: [ring] };
const strokes = (drawn: ReturnType<typeof drawnOf>) =>
	drawn.map(({ properties }) => properties?.stroke as string);

test('the border lies on a casing, and a railway that runs under its sleepers', () => {
	expect(strokes(drawnOf(layer({ colour: 'border' }), [feature('a', line)], none))).toEqual([
		'casing',
		'solid'
	]);
	const rail = [feature('a', line), feature('b', line, { status: 'planned' })];
	expect(strokes(drawnOf(layer({ colour: 'rail' }), rail, none))).toEqual([
		'dashed',
		'solid',
		'sleepers'
	]);
});

test('a country of several groups is drawn once, and stands for each of its records', () => {
	const groups = layer({
		symbol: 'countries',
		kinds: ['eaeu', 'sco', 'brics'].map((id) => ({ id })) as AtlasLayer['kinds']
	});
	const drawn = drawnOf(
		groups,
		[
			feature('brics-rus', country, { kind: 'brics', status: 'member', from: '2009-06-16' }),
			feature('eaeu-rus', country, { kind: 'eaeu', status: 'observer' })
		],
		none
	);
	expect(drawn.map(({ geometry }) => geometry)).toEqual([country]);
	expect(recordsOf(groups, drawn[0]!.properties!)).toEqual([
		{ id: 'eaeu-rus', kind: 'eaeu', first: 0, last: 9999 },
		{ id: 'brics-rus', kind: 'brics', first: 2009, last: 9999 }
	]);
});

test('the edge of an area that is cut at ±180° leaves the cut out', () => {
	const drawn = drawnOf(layer({ symbol: 'area' }), [feature('a', country)], none);
	expect(strokes(drawn)).toEqual([undefined, 'edge']);
	expect(drawn.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'MultiLineString']);
	expect(JSON.stringify(drawn[1]!.geometry)).toContain('[[170,60],[180,60]]');
});

test('rings go with their site: they have its kind and its years', () => {
	const site = feature(
		'a',
		{ type: 'Point', coordinates: [120, 30] },
		{ kind: 'radar', from: '2016' }
	);
	const drawn = drawnOf(layer({ symbol: 'ring' }), [site], {
		...none,
		ringed: [{ range_km: 400 }, { range_km: 250 }] as never
	});
	expect(strokes(drawn)).toEqual([undefined, 'ring-compared', 'ring']);
	for (const { properties } of drawn)
		expect(properties).toMatchObject({ id: 'a', kind: 'radar', first: 2016 });
});

test('a point that the article names is stressed, where the layer asks for it', () => {
	const point = feature('a', { type: 'Point', coordinates: [120, 30] }, { article: true });
	const icon = (look: Partial<AtlasLayer>) =>
		drawnOf(layer({ symbol: 'point', ...look }), [point], none)[0]!.properties!.icon as string;
	expect(icon({})).toBe('diamond-gas');
	expect(icon({ emphasis: true })).toBe('diamond-gas-strong');
});

test('areas lie below lines and these below points; the first of the legend on top', () => {
	const legend = [
		{ id: 'border', symbol: 'line' },
		{ id: 'drills', symbol: 'point' },
		{ id: 'sites', symbol: 'ring' },
		{ id: 'zones', symbol: 'area' },
		{ id: 'pipelines', symbol: 'line' },
		{ id: 'groups', symbol: 'countries' },
		{ id: 'places', symbol: 'point' }
	] as const;
	const one = (layer: string, properties: object) => ({
		type: 'Feature' as const,
		geometry: line,
		properties: { layer, ...properties }
	});
	const drawn = new Map(
		legend.map(({ id }) => [
			id as string,
			id === 'drills' ? [one(id, { strong: true }), one(id, {})] : [one(id, {})]
		])
	);
	const order = inOrder(legend, drawn).map(
		({ properties }) =>
			`${properties!.layer} ${properties!.rank}${properties!.strong ? ', stressed' : ''}`
	);
	expect(order).toEqual([
		'groups 5',
		'zones 3',
		'sites 2',
		'pipelines 4',
		'border 0',
		'places 6',
		'drills 1',
		'drills 1, stressed'
	]);
});
