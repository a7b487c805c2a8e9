import { afterEach, expect, test, vi } from 'vitest';
import type { Geometry } from 'geojson';
import { ownLayer as layer, shown } from '../tools/bare-map';
import {
	closeMaps,
	crowd,
	HEIGHT,
	openMap,
	patience,
	red,
	shapes,
	square,
	WIDTH
} from '../tools/own-map';

vi.setConfig({ testTimeout: 120_000 });
afterEach(closeMaps);

test('a point is drawn where it is, and a click selects it by its number', async () => {
	const far: Geometry = { type: 'Point', coordinates: [100, 10] };
	const here: Geometry = { type: 'Point', coordinates: [120, 40] };
	const { colour, click, told } = await openMap({ own: [shown(layer('a', shapes([far, here])))] });
	await expect.poll(() => colour(), patience).toEqual(red);
	click();
	expect(told.selected).toEqual({ layer: 'own-a', feature: '1' });
});

test('a great many points are drawn, and the one nearest to a click is selected', async () => {
	const one = layer('c', crowd([110, 30], [120, 40]));
	const { colour, click, told } = await openMap({ own: [shown(one)] });
	await expect.poll(() => colour(), patience).toEqual(red);
	await expect
		.poll(() => (click(), told.selected), patience)
		.toEqual({ layer: 'own-c', feature: '24999' });
	click(20, 20);
	expect(told.selected).toBeNull();
});

test('what a filter leaves out is neither drawn nor picked, few points or many', async () => {
	for (const content of [
		shapes([{ type: 'Point', coordinates: [120, 40] }]),
		crowd([120, 40], [120, 40])
	]) {
		const one = layer('m', content);
		const { colour, click, told, update } = await openMap({ own: [shown(one)] });
		await expect.poll(() => colour(), patience).toEqual(red);
		const mask = new Uint8Array(content.count!);
		update({ own: [shown(one, { mask })] });
		await expect.poll(() => colour(), patience).not.toEqual(red);
		click();
		expect(told.selected ?? null).toBeNull();
	}
});

test('years narrow what is drawn, and leave what has no year', async () => {
	for (const content of [
		shapes([
			{ type: 'Point', coordinates: [120, 40] },
			{ type: 'Point', coordinates: [122, 40] }
		]),
		crowd([120, 40], [122, 40])
	]) {
		const count = content.count!;
		const years = new Float32Array(count).fill(2014);
		years[count - 1] = NaN;
		const { colour, update } = await openMap({
			own: [shown(layer('y', content), { years })],
			years: { first: 2010, last: 2020 }
		});
		const apart = () => colour(Math.round(WIDTH / 2 + (2 * 512 * 32) / 360));
		await expect.poll(() => colour(), patience).toEqual(red);
		await expect.poll(apart, patience).toEqual(red);
		update({ years: { first: 2015, last: 2020 } });
		await expect.poll(() => colour(), patience).not.toEqual(red);
		expect(await apart()).toEqual(red);
		update({ years: null });
		await expect.poll(() => colour(), patience).toEqual(red);
	}
});

test('a selected feature is lifted out, even where the filter leaves it out', async () => {
	const one = layer('s', shapes([square(120, 40)]));
	const { colour, update } = await openMap({ own: [shown(one, { mask: Uint8Array.of(0) })] });
	const before = await colour();
	update({ select: { layer: 'own-s', feature: '0' } });
	await expect.poll(() => colour(), patience).not.toEqual(before);
	update({ select: null });
	await expect.poll(() => colour(), patience).toEqual(before);
});

test('on the globe points are drawn and picked where they are, and not through the earth', async () => {
	const own = [shown(layer('g', crowd([-60, -40], [120, 40])))];
	const { colour, click, told, update } = await openMap({ own, projection: 'globe' });
	await expect.poll(() => colour(), patience).toEqual(red);
	await expect
		.poll(() => (click(), told.selected), patience)
		.toEqual({ layer: 'own-g', feature: '24999' });
	update({ camera: { lon: 120, lat: 40, zoom: 1, bearing: 0, pitch: 0 } });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [shown(layer('h', crowd([-60, -40], [-60, -40])))] });
	await expect.poll(() => colour(), patience).not.toEqual(red);
});

test('the pointer lights features up by layer and number', async () => {
	const one = layer('p', shapes([square(100, 10), square(120, 40)]));
	const { move, told, colour } = await openMap({ own: [shown(one)] });
	const before = await colour();
	await expect
		.poll(() => (move(WIDTH / 2, HEIGHT / 2), told.hovered), patience)
		.toEqual({ layer: 'own-p', feature: '1' });
	await expect.poll(() => colour(), patience).not.toEqual(before);
	move(5, 5);
	expect(told.hovered).toBeNull();
});

test('the point of a great many under the pointer is lifted out, until its layer goes', async () => {
	const { colour, move, told, update } = await openMap({
		own: [shown(layer('u', crowd([120, 40], [120, 40])))]
	});
	// Beside the point itself, within the ring around it.
	const beside = () => colour(WIDTH / 2 + 10, HEIGHT / 2);
	const before = await beside();
	await expect
		.poll(() => (move(WIDTH / 2, HEIGHT / 2), told.hovered), patience)
		.toMatchObject({ layer: 'own-u' });
	await expect.poll(beside, patience).not.toEqual(before);
	update({ own: [] });
	await expect.poll(beside, patience).toEqual(before);
});

test('a layer and a feature across ±180° are brought into sight as one', async () => {
	const { map } = await openMap({ own: [shown(layer('b', shapes([square(179, 60)])))] });
	const camera = map.sight.cameraForBounds([170, 50, -170, 70])!;
	expect(Math.abs(camera.lon)).toBeCloseTo(180, 3);
	expect(camera.zoom).toBeGreaterThan(2);
	const near = await map.sight.cameraFor({ layer: 'own-b', feature: '0' });
	expect(near!.lon).toBeCloseTo(179, 3);
	expect(await map.sight.cameraFor({ layer: 'own-b', feature: '7' })).toBeNull();
});
