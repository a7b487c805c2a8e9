import { afterEach, expect, test, vi } from 'vitest';
import type { Geometry } from 'geojson';
import { ownLayer as layer, shown } from '../tools/bare-map';
import { blue, BLUE, closeMaps, openMap, patience, red, shapes } from '../tools/own-map';
import { vectorTile } from '../tools/vector-tile';
import { pmtiles } from '../unit/exchange/in/made/pmtiles';

vi.setConfig({ testTimeout: 120_000 });
afterEach(closeMaps);

const RED = '#ff0000';

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
/** A tile of one colour. */
async function picture(colour: string): Promise<Uint8Array<ArrayBuffer>> {
	const canvas = new OffscreenCanvas(256, 256);
	const context = canvas.getContext('2d')!;
	context.fillStyle = colour;
	context.fillRect(0, 0, 256, 256);
	return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

const west = { lon: -90, lat: 0, zoom: 1, bearing: 0, pitch: 0 };

test('pictures of a tiled archive are drawn from a file', async () => {
	const file = new Blob([archive(await picture(RED), 'png')]);
	const { colour, update } = await openMap({ own: [shown(tiled('r', file, 'raster'))] });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [] });
	await expect.poll(() => colour(), patience).not.toEqual(red);
});

test('vectors of a tiled archive are drawn in the colour of the layer', async () => {
	const file = new Blob([archive(vectorTile('land', 'kind', 'wood'), 'vector')]);
	const { colour, update } = await openMap({ camera: west });
	const before = await colour();
	const one = tiled('v', file, 'vector');
	update({ own: [shown(one)] });
	await expect
		.poll(() => colour(), patience)
		.toSatisfy(([r, g]: number[]) => r! - g! > before[0] - before[1] + 20);
	update({ own: [shown({ ...one, style: { ...one.style, colour: BLUE } })] });
	await expect
		.poll(() => colour(), patience)
		.toSatisfy(([r, , b]: number[]) => b! - r! > before[2] - before[0] + 20);
});

test('an archive that cannot be read is told, and leaves the rest of the map as it was', async () => {
	const whole = archive(await picture(RED), 'png');
	const here: Geometry = { type: 'Point', coordinates: [120, 40] };
	const { colour, told, update } = await openMap({});
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

test('an archive that could not be read is asked again, and no other', async () => {
	let served = false;
	let asked: string[] = [];
	const wholes = {
		fine: archive(await picture(RED), 'png'),
		again: archive(await picture(BLUE), 'png')
	};
	const fetched = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
		const name = /(fine|again)\.pmtiles/.exec(String(input))![1] as 'fine' | 'again';
		asked.push(name);
		if (name === 'again' && !served) return new Response(null, { status: 404 });
		const [, first, last] = /(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range')!)!;
		return new Response(wholes[name].slice(Number(first), Number(last) + 1), { status: 206 });
	});
	const { colour, told, map } = await openMap({
		own: ['again', 'fine'].map((name) =>
			shown(tiled(name, `https://tiles.example/${name}.pmtiles`, 'raster'))
		)
	});
	await expect.poll(() => told.failed, patience).toContain('own-again');
	await expect.poll(() => colour(), patience).toEqual(red);
	served = true;
	asked = [];
	map.retry();
	await expect.poll(() => colour(), patience).toEqual(blue);
	expect(asked).not.toContain('fine');
	fetched.mockRestore();
});

test('an archive in the place of another is drawn from its own tiles', async () => {
	const files = [
		new Blob([archive(await picture(RED), 'png')]),
		new Blob([archive(await picture(BLUE), 'png')])
	] as const;
	const { colour, update } = await openMap({ own: [shown(tiled('r', files[0], 'raster'))] });
	await expect.poll(() => colour(), patience).toEqual(red);
	update({ own: [shown(tiled('r', files[1], 'raster'))] });
	await expect.poll(() => colour(), patience).toEqual(blue);
});
