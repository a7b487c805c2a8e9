// A map with layers of the reader's own, of which tests ask what is drawn and what it tells.
import { expect } from 'vitest';
import type { OwnFeatures } from '../../src/lib/atlas/own';
import { AtlasMap } from '../../src/lib/map/atlas-map';
import { noMargins } from '../../src/lib/map/camera/margins';
import { deaf } from '../../src/lib/map/pointer/deaf';
import type { MapData, MapEvents, Scene } from '../../src/lib/map/scene';
import type { Selection } from '../../src/lib/view';
import type { Geometry } from 'geojson';
import { bareData, bareScene } from './bare-map';

export const BLUE = '#0000ff';
export const WIDTH = 400;
export const HEIGHT = 300;

/** What a layer of shapes holds. */
export const shapes = (geometries: Geometry[], columns: OwnFeatures['columns'] = []) => ({
	geometries,
	columns,
	count: geometries.length
});
/** So many points at a place that MapLibre leaves them to deck.gl, and one apart from them. */
export function crowd(at: [number, number], last: [number, number]): Partial<OwnFeatures> {
	const count = 25_000;
	const positions = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) positions.set(i < count - 1 ? at : last, 2 * i);
	return { kind: 'points', count, positions };
}
export const square = (lon: number, lat: number, half = 1): Geometry => ({
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

/** A map in a box of its own, and what it tells. */
export async function openMap(first: Partial<Scene>) {
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
	const map = new AtlasMap(container, last, data, events, noMargins);
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
/** Takes all of them away again. */
export function closeMaps() {
	for (const close of opened.splice(0)) close();
}

export const red = expect.toSatisfy(([r, g, b]: number[]) => r! > 180 && g! < 90 && b! < 90, 'red');
export const blue = expect.toSatisfy(
	([r, g, b]: number[]) => b! > 180 && g! < 90 && r! < 90,
	'blue'
);
/** Drawing in software takes seconds where other tests run beside. */
export const patience = { timeout: 30_000 };
