// The page of the bench of points: a map on its basemap, to which points are handed.
import '../../../geodata/built/fonts/fonts.css';
import '../../../src/lib/ui/styles/tokens.css';
import { loadBasemap, loadBasemapFile } from '../../../src/lib/atlas/load';
import { AtlasMap } from '../../../src/lib/map/atlas-map';
import { noMargins } from '../../../src/lib/map/camera/margins';
import { deaf } from '../../../src/lib/map/pointer/deaf';
import { bareData, bareScene, ownLayer, shown } from '../../tools/bare-map';

/** Within so many frames what was handed over is drawn. */
const FRAMES = 5;

/** What the bench asks of the page. */
export interface Bench {
	/** resolves once the map has drawn its first picture */
	ready: Promise<void>;
	/** makes so many points, spread over the map, each with a year */
	make(count: number): void;
	/** hands them to the map; resolves after the frame in which they are drawn */
	show(): Promise<void>;
	years(first: number, last: number): void;
	hide(): void;
}
declare global {
	interface Window {
		bench: Bench;
	}
}

let positions = new Float64Array();
let dates = new Float32Array();
let scene = bareScene;
let ready: () => void;
const drawn = new Promise<void>((resolve) => (ready = resolve));

const map = new AtlasMap(
	document.getElementById('map')!,
	scene,
	{ ...bareData, basemap: loadBasemap, basemapFile: loadBasemapFile },
	{ ...deaf, ready: () => ready() },
	noMargins
);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const update = (next: Partial<typeof scene>) => map.update((scene = { ...scene, ...next }));

window.bench = {
	ready: drawn,
	make(count) {
		positions = new Float64Array(2 * count);
		dates = new Float32Array(count);
		// The same points in every run.
		let seed = 1;
		const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
		for (let i = 0; i < count; i++) {
			positions[2 * i] = 90 + 60 * random();
			positions[2 * i + 1] = 20 + 40 * random();
			dates[i] = 1990 + Math.floor(35 * random());
		}
	},
	async show() {
		const content = { kind: 'points', count: dates.length, positions } as const;
		const style = { colour: 'gas', size: 3, label: null, simplestyle: false } as const;
		update({ own: [shown(ownLayer('points', content, { style }), { years: dates })] });
		for (let i = 0; i < FRAMES; i++) await frame();
	},
	years: (first, last) => update({ years: { first, last } }),
	hide: () => update({ own: [] })
};
