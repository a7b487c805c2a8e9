import { expect, it } from 'vitest';
import { area } from '$lib/geodesy';
import { measureAt } from '$lib/ui/own/record/measured';
import { shapes } from '../../../brought';
import { box, metres } from '../../../truth';

it('lines and areas that the reader brought are measured, and a point says where it is', () => {
	const content = shapes([
		{ type: 'Point', coordinates: [100, 30] },
		{
			type: 'LineString',
			coordinates: [
				[100, 30],
				[110, 40]
			]
		},
		box(100, 20, 110, 30),
		null
	]);
	expect(measureAt(content, 0)).toEqual({ points: [[100, 30]] });
	expect(measureAt(content, 1)!.length).toBeCloseTo(metres([100, 30], [110, 40]), 6);
	expect(measureAt(content, 2)!.area).toBe(area(box(100, 20, 110, 30)));
	expect(measureAt(content, 3)).toBeNull();
});

it('an area whose outline crosses itself has none', () => {
	const bow = [
		[0, 0],
		[10, 10],
		[10, 0],
		[0, 10],
		[0, 0]
	];
	const content = shapes([
		{ type: 'Polygon', coordinates: [bow] },
		{ type: 'MultiPolygon', coordinates: [box(100, 20, 110, 30).coordinates, [bow]] }
	]);
	expect(measureAt(content, 0)!.area).toBeNull();
	expect(measureAt(content, 1)!.area).toBeNull();
});
