import { expect, it } from 'vitest';
import { boundsOf } from '$lib/map/camera/bounds';
import { bareData } from '../../../tools/bare-map';
import { brought, points } from '../../brought';

it('is around a point of a layer that a reader brought, and around nothing where that has no place', async () => {
	const layer = brought(
		points([
			[NaN, NaN],
			[100, 50]
		])
	);
	const data = { ...bareData, own: () => layer };
	expect(await boundsOf({ layer: layer.id, feature: '0' }, data)).toBeNull();
	const [west, south, east, north] = (await boundsOf({ layer: layer.id, feature: '1' }, data))!;
	expect([(west + east) / 2, (south + north) / 2]).toEqual([100, 50]);
});
