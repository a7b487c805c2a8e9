// The page that the bench of the page holds Amur against: MapLibre as its package has it, and the same data as GeoJSON.
import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { unpack } from '../../src/lib/map/basemap/unpack';

const PAGE = path.resolve(import.meta.dirname, 'plain');
const MAPLIBRE = path.resolve(import.meta.dirname, '../../node_modules/maplibre-gl/dist');
const PROGRAM = [
	'maplibre-gl.mjs',
	'maplibre-gl-shared.mjs',
	'maplibre-gl-worker.mjs',
	'maplibre-gl.css'
];
/** What the first picture of Amur shows of its basemap, its names left out: the plain page has no fonts. */
const BASEMAP = ['far', 'water'];

/** The types of style layers that a layer of data takes, from the bottom up. */
function kinds({ features }: FeatureCollection): string[] {
	const found = new Set<string>();
	for (const { geometry } of features) {
		if (!geometry) continue;
		if (/Polygon$/.test(geometry.type)) found.add('fill');
		else if (/LineString$/.test(geometry.type)) found.add('line');
		else found.add('circle');
	}
	return ['fill', 'line', 'circle'].filter((kind) => found.has(kind));
}

/**
 * Makes the plain page in a folder of its own, from the built site and the built basemap.
 * @returns the folder, which is the caller's to remove
 */
export async function makePlain(): Promise<string> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'amur-plain-'));
	for (const file of await readdir(PAGE))
		await copyFile(path.join(PAGE, file), path.join(folder, file));
	for (const file of PROGRAM) await copyFile(path.join(MAPLIBRE, file), path.join(folder, file));

	const write = (name: string, data: unknown) =>
		writeFile(path.join(folder, name), JSON.stringify(data));
	const basemap = async (part: string) =>
		JSON.parse(await readFile(`geodata/built/basemap/${part}.json`, 'utf8')) as unknown;
	await write('graticule.geojson', await basemap('graticule'));
	for (const file of BASEMAP)
		for (const [part, data] of Object.entries(unpack((await basemap(file)) as Topology)))
			await write(`${part}.geojson`, data);

	const layers: Record<string, string[]> = {};
	for (const file of await readdir('build/layers')) {
		if (!file.endsWith('.geojson')) continue;
		const data = await readFile(path.join('build/layers', file), 'utf8');
		layers[path.basename(file, '.geojson')] = kinds(JSON.parse(data) as FeatureCollection);
		await writeFile(path.join(folder, file), data);
	}
	await write('kinds.json', layers);
	return folder;
}
