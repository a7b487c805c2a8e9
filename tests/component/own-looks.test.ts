import { afterEach, expect, test, vi } from 'vitest';
import { channels, readPalette } from '$lib/map/style/palette';
import type { Geometry } from 'geojson';
import { ownLayer as layer, shown } from '../tools/bare-map';
import { blue, BLUE, closeMaps, crowd, openMap, patience, red, shapes } from '../tools/own-map';

vi.setConfig({ testTimeout: 120_000 });
afterEach(closeMaps);

test('what features say of their own looks counts only where the layer lets it, and only if it is valid', async () => {
	const here: Geometry = { type: 'Point', coordinates: [120, 40] };
	const columns = [
		{
			name: 'marker-color',
			kind: 'text' as const,
			values: Uint32Array.of(1),
			words: ['', '#00f']
		},
		{
			name: 'marker-size',
			kind: 'text' as const,
			values: Uint32Array.of(1),
			words: ['', '__proto__']
		}
	];
	const one = layer('l', shapes([here], columns));
	const { colour, update } = await openMap({ own: [shown(one)] });
	await expect.poll(() => colour(), patience).toEqual(blue);
	update({ own: [shown({ ...one, style: { ...one.style, simplestyle: false } })] });
	await expect.poll(() => colour(), patience).toEqual(red);
});

test('the first layer of the list lies on top, few points or many', async () => {
	const few = layer('few', shapes([{ type: 'Point', coordinates: [120, 40] }]));
	const many = layer('many', crowd([120, 40], [120, 40]), {
		style: { colour: BLUE, size: 6, label: null, simplestyle: false }
	});
	const { colour, update } = await openMap({ own: [shown(few), shown(many)] });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [shown(many), shown(few)] });
	await expect.poll(() => colour(), patience).toEqual(blue);
	update({ own: [shown(few), shown(many)] });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [shown(many)] });
	await expect.poll(() => colour(), patience).toEqual(blue);
	update({ own: [] });
	await expect.poll(() => colour(), patience).not.toEqual(blue);
	// Nothing of it is left that would be in the way of another time.
	update({ own: [shown(few), shown(many)] });
	await expect.poll(() => colour(), patience).toEqual(red);
});

test('another theme recolours what is drawn by name, few points or many', async () => {
	for (const content of [
		shapes([{ type: 'Point', coordinates: [120, 40] }]),
		crowd([120, 40], [120, 40])
	]) {
		const style = { colour: 'gas', size: 6, label: null, simplestyle: false } as const;
		const { colour, update } = await openMap({ own: [shown(layer('t', content, { style }))] });
		const token = () => channels(readPalette(document.body).gas).slice(0, 3);
		const light = token();
		await expect.poll(() => colour(), patience).toEqual(light);
		document.documentElement.dataset.theme = 'dark';
		expect(token()).not.toEqual(light);
		update({ theme: 'dark' });
		await expect.poll(() => colour(), patience).toEqual(token());
		delete document.documentElement.dataset.theme;
	}
});
