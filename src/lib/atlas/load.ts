import atlasJson from '$geodata/built/layers/atlas.json';
import lengthsJson from '$geodata/built/border/lengths.json';
import taiwan from '$geodata/built/basemap/taiwan.json';
import type { Polygon } from 'geojson';
import type { Atlas, AtlasLayer, BuiltFeature } from './atlas';
import type { BorderDetail, BorderLabels, BorderLengths } from './schema';

// The build has validated these files, so they are trusted here.

/** The atlas: what stands in the page before any geometry is loaded. */
export const atlas = atlasJson as unknown as Atlas;

/** All layers in the order of the legend. */
export const layers: AtlasLayer[] = atlas.groups.flatMap((group) => group.layers);

/** The areas that the coverage check can ask about, by id. */
export const targets: Record<string, Polygon> = { TWN: taiwan as Polygon };

/** What the border measures, by generalisation and by data set. */
export const borderLengths = lengthsJson as unknown as BorderLengths;

const urls = {
	border: import.meta.glob<string>('../../../geodata/built/border/{detail,labels}.json', {
		// the labels are small enough for Vite to write them into the page otherwise
		query: '?url&no-inline',
		import: 'default',
		eager: true
	}),
	basemap: import.meta.glob<string>('../../../geodata/built/basemap/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	layers: import.meta.glob<string>('../../../geodata/built/layers/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	})
};

async function load(folder: keyof typeof urls, name: string): Promise<unknown> {
	const url = urls[folder][`../../../geodata/built/${folder}/${name}.json`];
	if (!url) throw new Error(`There is no ${folder} file "${name}".`);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	return response.json();
}

/** A part of the basemap: a level of detail, labels, the graticule. */
export const loadBasemap = (part: string): Promise<unknown> => load('basemap', part);

let border: Promise<BorderDetail> | undefined;

/** The border for any generalisation, fetched once. A failed fetch may be tried again. */
export function loadBorder(): Promise<BorderDetail> {
	if (!border) {
		border = load('border', 'detail') as Promise<BorderDetail>;
		border.catch(() => (border = undefined));
	}
	return border;
}

/** Names of waters on the border and of the regions beside it, as points. */
export const loadBorderLabels = () => load('border', 'labels') as Promise<BorderLabels>;

const pending = new Map<string, Promise<BuiltFeature[]>>();

/** A layer's features, fetched once. A failed fetch may be tried again. */
export function loadLayer(id: string): Promise<BuiltFeature[]> {
	let promise = pending.get(id);
	if (!promise) {
		promise = load('layers', id).then((file) => (file as { features: BuiltFeature[] }).features);
		promise.catch(() => pending.delete(id));
		pending.set(id, promise);
	}
	return promise;
}
