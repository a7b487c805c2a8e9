import { afterEach, expect, test, vi } from 'vitest';
import type { OwnFeatures } from '$lib/atlas/own';
import { AtlasMap } from '$lib/map/atlas-map';
import { channels, readPalette } from '$lib/map/palette';
import type { MapData, MapEvents, Scene } from '$lib/map/scene';
import type { Selection } from '$lib/view';
import type { Geometry } from 'geojson';
import { deaf } from '$lib/map/deaf';
import { bareData, bareScene, ownLayer as layer, shown } from '../tools/bare-map';
import { vectorTile } from '../tools/vector-tile';
import { pmtiles } from '../unit/exchange/in/made/pmtiles';

// Drawing in software takes seconds where other tests run beside.
vi.setConfig({ testTimeout: 120_000 });

const RED = '#ff0000';
const BLUE = '#0000ff';
const WIDTH = 400;
const HEIGHT = 300;

const shapes = (geometries: Geometry[], columns: OwnFeatures['columns'] = []) => ({
	geometries,
	columns,
	count: geometries.length
});
/** So many points at a place that MapLibre leaves them to deck.gl, and one apart from them. */
function crowd(at: [number, number], last: [number, number]): Partial<OwnFeatures> {
	const count = 25_000;
	const positions = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) positions.set(i < count - 1 ? at : last, 2 * i);
	return { kind: 'points', count, positions };
}
const square = (lon: number, lat: number, half = 1): Geometry => ({
	type: 'Polygon',
	coordinates: [
		[
			[lon - half, lat - half],
			[lon + half, lat - half],
			[lon + half, lat + half],
			[lon - half, lat + half],
			[lon - half, lat - half]
		]
	]
});

/** An archive with one tile. */
const archive = (tile: Uint8Array, what: 'vector' | 'png') =>
	pmtiles({ tile, packing: 1, kind: what === 'vector' ? 1 : 2 });

/** A layer from a tiled archive. */
const tiled = (id: string, from: string | Blob, tiles: 'vector' | 'raster', more = {}) =>
	layer(
		id,
		{},
		{
			content: {
				kind: 'tiles',
				from,
				tiles,
				zooms: [0, 0],
				bounds: [-180, -85, 180, 85],
				layers: [{ id: 'land', fields: ['kind'] }],
				credit: ''
			},
			...more
		}
	);
async function redPicture(): Promise<Uint8Array<ArrayBuffer>> {
	const canvas = new OffscreenCanvas(256, 256);
	const context = canvas.getContext('2d')!;
	context.fillStyle = RED;
	context.fillRect(0, 0, 256, 256);
	return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

/** A map in a box of its own, and what it tells. */
async function open(first: Partial<Scene>) {
	const container = document.createElement('div');
	container.style.cssText = `position:fixed;inset:0 auto auto 0;width:${WIDTH}px;height:${HEIGHT}px`;
	document.body.append(container);
	const told = {
		selected: undefined as Selection | null | undefined,
		hovered: undefined as Selection | null | undefined,
		failed: [] as string[]
	};
	let last: Scene = { ...bareScene, ...first };
	let ready: () => void;
	const drawn = new Promise<void>((resolve) => (ready = resolve));
	const events: MapEvents = {
		...deaf,
		ready: () => ready(),
		select: (select) => (told.selected = select),
		hover: (pointed) => (told.hovered = pointed),
		failed: (what) => told.failed.push(what)
	};
	const data: MapData = {
		...bareData,
		own: (id) => last.own.find((one) => one.layer.id === id)?.layer
	};
	const padding = () => ({ top: 0, right: 0, bottom: 0, left: 0 });
	const map = new AtlasMap(container, last, data, events, padding);
	opened.push(() => {
		map.remove();
		container.remove();
	});
	await drawn;
	const canvas = container.querySelector('canvas')!;
	const point = (kind: string, x: number, y: number) =>
		canvas.dispatchEvent(
			new MouseEvent(kind, { clientX: x, clientY: y, bubbles: true, button: 0, cancelable: true })
		);
	return {
		map,
		told,
		update(next: Partial<Scene>) {
			last = { ...last, ...next };
			map.update(last);
		},
		click(x = WIDTH / 2, y = HEIGHT / 2) {
			for (const kind of ['mousedown', 'mouseup', 'click']) point(kind, x, y);
		},
		move: (x: number, y: number) => point('mousemove', x, y),
		/** the colour of a pixel of the picture */
		async colour(x = WIDTH / 2, y = HEIGHT / 2): Promise<[number, number, number]> {
			const image = new Image();
			image.src = map.picture();
			await image.decode();
			const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d')!;
			context.drawImage(image, 0, 0, WIDTH, HEIGHT);
			const [r, g, b] = context.getImageData(x, y, 1, 1).data;
			return [r!, g!, b!];
		}
	};
}
const opened: (() => void)[] = [];
afterEach(() => {
	for (const close of opened.splice(0)) close();
});
const red = expect.toSatisfy(([r, g, b]: number[]) => r! > 180 && g! < 90 && b! < 90, 'red');
const blue = expect.toSatisfy(([r, g, b]: number[]) => b! > 180 && g! < 90 && r! < 90, 'blue');
const patience = { timeout: 30_000 };

test('a point is drawn where it is, and a click selects it by its number', async () => {
	const far: Geometry = { type: 'Point', coordinates: [100, 10] };
	const here: Geometry = { type: 'Point', coordinates: [120, 40] };
	const { colour, click, told } = await open({ own: [shown(layer('a', shapes([far, here])))] });
	await expect.poll(() => colour(), patience).toEqual(red);
	click();
	expect(told.selected).toEqual({ layer: 'own-a', feature: '1' });
});

test('a great many points are drawn, and the one nearest to a click is selected', async () => {
	const one = layer('c', crowd([110, 30], [120, 40]));
	const { colour, click, told } = await open({ own: [shown(one)] });
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
		const { colour, click, told, update } = await open({ own: [shown(one)] });
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
		const { colour, update } = await open({
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
	const { colour, update } = await open({ own: [shown(one, { mask: Uint8Array.of(0) })] });
	const before = await colour();
	update({ select: { layer: 'own-s', feature: '0' } });
	await expect.poll(() => colour(), patience).not.toEqual(before);
	update({ select: null });
	await expect.poll(() => colour(), patience).toEqual(before);
});

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
	const { colour, update } = await open({ own: [shown(one)] });
	await expect.poll(() => colour(), patience).toEqual(blue);
	update({ own: [shown({ ...one, style: { ...one.style, simplestyle: false } })] });
	await expect.poll(() => colour(), patience).toEqual(red);
});

test('the first layer of the list lies on top, few points or many', async () => {
	const few = layer('few', shapes([{ type: 'Point', coordinates: [120, 40] }]));
	const many = layer('many', crowd([120, 40], [120, 40]), {
		style: { colour: BLUE, size: 6, label: null, simplestyle: false }
	});
	const { colour, update } = await open({ own: [shown(few), shown(many)] });
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

test('on the globe points are drawn and picked where they are, and not through the earth', async () => {
	const own = [shown(layer('g', crowd([-60, -40], [120, 40])))];
	const { colour, click, told, update } = await open({ own, projection: 'globe' });
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
	const { move, told, colour } = await open({ own: [shown(one)] });
	const before = await colour();
	await expect
		.poll(() => (move(WIDTH / 2, HEIGHT / 2), told.hovered), patience)
		.toEqual({ layer: 'own-p', feature: '1' });
	await expect.poll(() => colour(), patience).not.toEqual(before);
	move(5, 5);
	expect(told.hovered).toBeNull();
});

test('a layer and a feature across ±180° are brought into sight as one', async () => {
	const { map } = await open({ own: [shown(layer('b', shapes([square(179, 60)])))] });
	const camera = map.sight.cameraForBounds([170, 50, -170, 70])!;
	expect(Math.abs(camera.lon)).toBeCloseTo(180, 3);
	expect(camera.zoom).toBeGreaterThan(2);
	const near = await map.sight.cameraFor({ layer: 'own-b', feature: '0' });
	expect(near!.lon).toBeCloseTo(179, 3);
	expect(await map.sight.cameraFor({ layer: 'own-b', feature: '7' })).toBeNull();
});

test('another theme recolours what is drawn by name, few points or many', async () => {
	for (const content of [
		shapes([{ type: 'Point', coordinates: [120, 40] }]),
		crowd([120, 40], [120, 40])
	]) {
		const style = { colour: 'gas', size: 6, label: null, simplestyle: false } as const;
		const { colour, update } = await open({ own: [shown(layer('t', content, { style }))] });
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

const west = { lon: -90, lat: 0, zoom: 1, bearing: 0, pitch: 0 };

test('pictures of a tiled archive are drawn from a file', async () => {
	const file = new Blob([archive(await redPicture(), 'png')]);
	const { colour, update } = await open({ own: [shown(tiled('r', file, 'raster'))] });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [] });
	await expect.poll(() => colour(), patience).not.toEqual(red);
});

test('vectors of a tiled archive are drawn in the colour of the layer, and narrowed by its filter', async () => {
	const file = new Blob([archive(vectorTile('land', 'kind', 'wood'), 'vector')]);
	const { colour, update } = await open({ camera: west });
	const before = await colour();
	const one = tiled('v', file, 'vector');
	update({ own: [shown(one)] });
	await expect
		.poll(() => colour(), patience)
		.toSatisfy(([r, g]: number[]) => r! - g! > before[0] - before[1] + 20);
	update({ own: [shown({ ...one, filter: { field: 'kind', words: ['sand'] } })] });
	await expect.poll(() => colour(), patience).toEqual(before);
	update({ own: [shown({ ...one, filter: { field: 'kind', words: ['wood'] } })] });
	await expect.poll(() => colour(), patience).not.toEqual(before);
});

test('an archive that cannot be read is told, and leaves the rest of the map as it was', async () => {
	const whole = archive(await redPicture(), 'png');
	const here: Geometry = { type: 'Point', coordinates: [120, 40] };
	const { colour, told, update } = await open({});
	const own = [
		shown(layer('a', shapes([here]))),
		shown(tiled('cut', new Blob([whole.slice(0, -10)]), 'raster')),
		shown(tiled('bad', new Blob([archive(Uint8Array.of(1, 2, 3), 'png')]), 'raster')),
		shown(tiled('odd', new Blob([archive(Uint8Array.of(15, 15), 'vector')]), 'vector')),
		shown(tiled('gone', '/no-such-archive.pmtiles', 'vector')),
		shown(tiled('none', new Blob(['nothing of the kind']), 'vector'))
	];
	update({ own });
	await expect
		.poll(() => [...new Set(told.failed)].sort(), patience)
		.toEqual(['own-bad', 'own-cut', 'own-gone', 'own-none', 'own-odd']);
	await expect.poll(() => colour(), patience).toEqual(red);
});

test('an archive that could not be read is asked again', async () => {
	let served = false;
	const whole = archive(await redPicture(), 'png');
	const fetched = vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
		if (!served) return new Response(null, { status: 404 });
		const [, first, last] = /(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range')!)!;
		return new Response(whole.slice(Number(first), Number(last) + 1), { status: 206 });
	});
	const { colour, told, map } = await open({
		own: [shown(tiled('again', 'https://tiles.example/x.pmtiles', 'raster'))]
	});
	await expect.poll(() => told.failed, patience).toContain('own-again');
	served = true;
	map.retry();
	await expect.poll(() => colour(), patience).toEqual(red);
	fetched.mockRestore();
});
