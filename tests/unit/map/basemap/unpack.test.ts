import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readFeatures } from '$lib/map/basemap/unpack';

const arcs = [
	[
		[100, 40],
		[110, 40]
	]
];

test('the features of a file with several parts say which they are of', () => {
	const world = {
		type: 'Topology',
		arcs,
		objects: {
			coast: { type: 'LineString', arcs: [0] },
			countries: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Point', coordinates: [105, 45], id: 'CN', properties: { size: 9 } },
					{ type: null, id: 'nowhere' }
				]
			}
		}
	} as unknown as Topology;
	expect(readFeatures(world).map(({ id, properties }) => ({ id, ...properties }))).toEqual([
		{ id: undefined, part: 'coast' },
		{ id: 'CN', size: 9, part: 'countries' }
	]);
});

test('a file of one part is taken as it is', () => {
	const geometry = { type: 'Point' as const, coordinates: [105, 45] };
	expect(readFeatures(geometry)).toEqual([{ type: 'Feature', properties: {}, geometry }]);
});
