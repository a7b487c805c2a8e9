import { featuresOf } from '$lib/atlas/built.server';
import { layers } from '$lib/atlas/load';
import { Surroundings, type Placed } from '$lib/atlas/surroundings';
import { between, lay, type Shape } from '$lib/geodesy';
import { expect, test } from 'vitest';
import { azimuth, metres } from '../truth';

const placed: Placed[] = layers.flatMap((layer) =>
	featuresOf(layer.id)!.flatMap(({ id, geometry }) =>
		geometry ? [{ layer: layer.id, id, shape: geometry as Shape }] : []
	)
);
const atlas = new Surroundings(placed);

test('what a reader brought can be asked about and be among the answers, and be replaced', () => {
	const point = (layer: string, id: string, lon: number): Placed => ({
		layer,
		id,
		shape: { type: 'Point', coordinates: [lon, 40] }
	});
	const some = new Surroundings([point('places', 'a', 116), point('places', 'b', 118)]);
	const mine = point('own-1', '0', 116.5);
	const ids = (among: string | null) => some.nearestTo(mine, among, 8).map(({ id }) => id);
	expect(ids(null)).toEqual(['a', 'b']);
	some.replace('own-1', [mine, point('own-1', '1', 117.2)]);
	expect(ids(null)).toEqual(['a', '1', 'b']);
	expect(ids('own-1')).toEqual(['1']);
	expect(some.nearest('places', 'b', null, 1)).toMatchObject([{ layer: 'own-1', id: '1' }]);
	some.replace('own-1', []);
	expect(ids(null)).toEqual(['a', 'b']);
});

test('of points: the nearest first, each with its distance and direction', () => {
	const point = (id: string, ...coordinates: [number, number]): Placed => ({
		layer: 'places',
		id,
		shape: { type: 'Point', coordinates }
	});
	const some = new Surroundings([
		point('here', 116, 40),
		point('far', 130, 40),
		point('same', 116, 40),
		point('near', 117, 40)
	]);
	const [same, near, far] = some.nearest('places', 'here', null, 8);
	expect(same).toMatchObject({ id: 'same', metres: 0, azimuth: null });
	expect(near!.metres).toBeCloseTo(metres([116, 40], [117, 40]), 6);
	expect(near!.azimuth).toBeCloseTo(azimuth([116, 40], [117, 40]), 9);
	expect(far!.id).toBe('far');
	expect(some.nearest('places', 'here', null, 1)).toHaveLength(1);
	expect(some.nearest('places', 'nowhere', null, 8)).toEqual([]);
	expect(some.nearest('places', 'here', 'rail', 8)).toEqual([]);
});

test('of the atlas: the same as measuring every one', () => {
	for (const [layer, id] of [
		['gas-pipelines', placed.find((one) => one.layer === 'gas-pipelines')!.id],
		['adiz', placed.find((one) => one.layer === 'adiz')!.id],
		['drills', placed.find((one) => one.layer === 'drills')!.id]
	] as const) {
		const here = lay(placed.find((one) => one.layer === layer && one.id === id)!.shape);
		const all = placed
			.filter((one) => one.layer !== layer || one.id !== id)
			.map((one) => between(here, lay(one.shape))!.metres)
			.sort((a, b) => a - b)
			.slice(0, 8);
		const found = atlas.nearest(layer, id, null, 8);
		expect(found.map((near) => Math.round(near.metres))).toEqual(all.map(Math.round));
	}
});
