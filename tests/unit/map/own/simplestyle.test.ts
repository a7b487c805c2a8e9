import { describe, expect, it } from 'vitest';
import type { Column, OwnFeatures, Value } from '$lib/atlas/own';
import { hexColour } from '$lib/map/own/colour';
import { markerColours, simplestyleOf } from '$lib/map/own/simplestyle';

const features = (properties: Record<string, Value>): OwnFeatures => ({
	kind: 'points',
	count: 1,
	bounds: null,
	columns: Object.entries(properties).map(([name, value]): Column => ({
		name,
		kind: 'mixed',
		values: [value]
	}))
});

describe('the looks that a feature brings along', () => {
	it('count where they are valid', () => {
		const looks = simplestyleOf(
			features({
				stroke: '#f00',
				'stroke-width': '3',
				'stroke-opacity': 0.5,
				fill: '00ff80',
				'fill-opacity': 0,
				'marker-color': '#ABCDEF',
				'marker-size': 'large',
				title: 'not a look'
			})
		)!(0);
		expect(looks).toEqual({
			stroke: 'rgb(255, 0, 0)',
			'stroke-width': 3,
			'stroke-opacity': 0.5,
			fill: 'rgb(0, 255, 128)',
			'fill-opacity': 0,
			'marker-color': 'rgb(171, 205, 239)',
			'marker-size': 1.5
		});
	});

	it('are left out where they are not', () => {
		const looks = simplestyleOf(
			features({
				stroke: 'url(https://example.com)',
				'stroke-width': -1,
				'stroke-opacity': 2,
				fill: '#12',
				'fill-opacity': '',
				'marker-color': { r: 1 },
				'marker-size': 'constructor'
			})
		)!(0);
		expect(looks).toEqual({});
	});

	it('are none where no field speaks of them', () => {
		expect(simplestyleOf(features({ __proto__: 1, name: 'x' }))).toBeNull();
	});

	it('colour each of many points, and the others as the layer', () => {
		const colours = markerColours(
			{
				kind: 'points',
				count: 3,
				bounds: null,
				columns: [
					{
						name: 'marker-color',
						kind: 'text',
						values: Uint32Array.of(1, 0, 2),
						words: ['', '#010203', 'red']
					}
				]
			},
			[7, 8, 9]
		)!;
		expect([...colours]).toEqual([1, 2, 3, 255, 7, 8, 9, 255, 7, 8, 9, 255]);
		expect(markerColours(features({}), [7, 8, 9])).toBeNull();
	});
});

it.each([
	['#fff', 'rgb(255, 255, 255)'],
	['abc', 'rgb(170, 187, 204)'],
	['#0a0B0c', 'rgb(10, 11, 12)'],
	['#ffff', null],
	['red', null],
	['rgb(1,2,3)', null]
])('the colour %s is %s', (text, colour) => expect(hexColour(text)).toBe(colour));
