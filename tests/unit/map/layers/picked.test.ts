import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { pickedFeature } from '$lib/map/layers/picked';
import type { Palette } from '$lib/map/style/palette';

const palette = { gas: 'rgb(1, 2, 3)', neutral: 'rgb(4, 5, 6)' } as Palette;
const line: Feature = {
	type: 'Feature',
	geometry: {
		type: 'LineString',
		coordinates: [
			[120, 40],
			[130, 50]
		]
	},
	properties: { id: 'a' }
};

test('a line or a point is lit up in the colour of its layer', () => {
	for (const symbol of ['line', 'point'] as const)
		expect(pickedFeature({ symbol, colour: 'gas' }, line, true, palette)).toEqual([
			{ ...line, properties: { colour: 'rgb(1, 2, 3)', selected: true } }
		]);
});

test('what lights up by itself is not drawn a second time', () => {
	for (const symbol of ['area', 'countries', 'ring'] as const)
		expect(pickedFeature({ symbol, colour: 'neutral' }, line, true, palette)).toEqual([]);
});
