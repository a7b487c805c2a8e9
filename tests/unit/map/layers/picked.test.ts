import type { Feature, Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { pickedFeatures } from '$lib/map/layers/picked';
import type { Palette } from '$lib/map/style/palette';

const palette = { gas: 'rgb(1, 2, 3)', neutral: 'rgb(4, 5, 6)' } as Palette;
const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[120, 40],
		[130, 50]
	]
};
const point: Geometry = { type: 'Point', coordinates: [120, 40] };
const area: Geometry = {
	type: 'Polygon',
	coordinates: [
		[
			[120, 40],
			[130, 40],
			[130, 50],
			[120, 40]
		]
	]
};
const drawn = (geometry: Geometry, properties: object): Feature => ({
	type: 'Feature',
	geometry,
	properties: { colour: 'gas', ...properties }
});
const parts = (...features: Feature[]) =>
	pickedFeatures(features, true, palette).map(({ properties }) => properties!.part as string);

test('a feature is lit up in the colour of its layer', () => {
	expect(pickedFeatures([drawn(line, { symbol: 'line', stroke: 'solid' })], true, palette)).toEqual(
		[
			{
				type: 'Feature',
				geometry: line,
				properties: { part: 'casing', colour: 'rgb(1, 2, 3)', selected: true }
			}
		]
	);
});

test('each sort of feature is lit up in its own way', () => {
	expect(parts(drawn(point, { symbol: 'point' }))).toEqual(['halo']);
	expect(parts(drawn(area, { symbol: 'area', stroke: 'edge' }))).toEqual(['area']);
	expect(parts(drawn(area, { symbol: 'countries' }))).toEqual(['frontier']);
});

test('a line that is drawn several times is lit up once', () => {
	const strokes = ['casing', 'solid', 'sleepers'].map((stroke) =>
		drawn(line, { symbol: 'line', stroke })
	);
	expect(parts(...strokes)).toEqual(['casing']);
});

test('what is cut at ±180° is lit up along its edge, and not along the cut', () => {
	const cut: Geometry = {
		type: 'Polygon',
		coordinates: [
			[
				[170, 60],
				[180, 60],
				[180, 70],
				[170, 60]
			]
		]
	};
	const [frontier] = pickedFeatures([drawn(cut, { symbol: 'countries' })], true, palette);
	expect(frontier!.geometry.type).toBe('MultiLineString');
	const zone = [drawn(cut, { symbol: 'area' }), drawn(line, { symbol: 'area', stroke: 'edge' })];
	expect(parts(...zone)).toEqual(['area']);
});

test('a notional site is lit up with its rings', () => {
	const site = [
		drawn(point, { symbol: 'ring' }),
		drawn(line, { symbol: 'ring', stroke: 'ring' }),
		drawn(line, { symbol: 'ring', stroke: 'ring-compared' })
	];
	expect(parts(...site)).toEqual(['halo', 'ring', 'ring-compared']);
});
