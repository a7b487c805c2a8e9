import { describe, expect, it } from 'vitest';
import { mended, polygon } from './mended';

describe('a shape is skipped', () => {
	it.each([
		['type', { type: 'Ponit', coordinates: [1, 2] }],
		['type', 7],
		['type', { coordinates: [1, 2] }],
		['coordinates', { type: 'Point' }],
		['coordinates', { type: 'GeometryCollection', geometries: 'x' }],
		['number', { type: 'Point', coordinates: [1, 'x'] }],
		['position', { type: 'Point', coordinates: [1] }],
		['position', { type: 'LineString', coordinates: [1, 2] }],
		[
			'position',
			{
				type: 'Polygon',
				coordinates: [
					[1, 2],
					[3, 4],
					[5, 6]
				]
			}
		],
		['latitude', { type: 'Point', coordinates: [1, 91] }],
		['notDegrees', { type: 'Point', coordinates: [500000, 4649776] }],
		[
			'shortLine',
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[1, 2]
				]
			}
		],
		[
			'shortRing',
			polygon([
				[1, 2],
				[3, 4],
				[1, 2]
			])
		],
		['shortRing', polygon([])]
	])('where nothing can be done: %s of %j', async (reason, geometry) => {
		const { shapes, told, skipped } = await mended(geometry, {
			type: 'Point',
			coordinates: [0, 0]
		});
		expect(shapes).toEqual([{ type: 'Point', coordinates: [0, 0] }]);
		expect(told).toEqual([`skipped ${reason}`]);
		expect(skipped).toBe(1);
	});
});
