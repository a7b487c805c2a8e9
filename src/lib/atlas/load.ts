import atlasJson from '$geodata/built/layers/atlas.json';
import lengthsJson from '$geodata/built/border/lengths.json';
import countriesJson from '$geodata/built/targets/countries.json';
import taiwan from '$geodata/built/targets/TWN.json';
import type { Shape } from '$lib/geodesy';
import { Refusal } from '$lib/messages';
import type { Atlas, AtlasLayer, BuiltFeature, DrawnFeature, Records, ShapeEntry } from './atlas';
import type { ClaimEntry } from './claims';
import { drawnKind, readDrawn } from './drawn';
import type { BorderDetail, BorderLengths, FullName } from './schema';
import { drawnFeatures, recorded } from './shapes';
import type { BuiltTour } from './tours';

// The build has validated these files, so they are trusted here.

/** The atlas: what stands in the page before any geometry is loaded. */
export const atlas = atlasJson as unknown as Atlas;

/** All layers in the order of the legend. */
export const layers: AtlasLayer[] = atlas.groups.flatMap((group) => group.layers);

/** The countries that the coverage check can ask about. */
export const countries: { id: string; name: FullName }[] = countriesJson;

/** What the border measures, by generalisation and by data set. */
export const borderLengths = lengthsJson as unknown as BorderLengths;

const urls = {
	border: import.meta.glob<string>('../../../geodata/built/border/detail.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	basemap: import.meta.glob<string>('../../../geodata/built/basemap/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	targets: import.meta.glob<string>('../../../geodata/built/targets/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	tours: import.meta.glob<string>('../../../geodata/built/tours/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	'layers/shapes': import.meta.glob<string>('../../../geodata/built/layers/shapes/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	'layers/records': import.meta.glob<string>('../../../geodata/built/layers/records/*.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	pages: import.meta.glob<string>('../../../geodata/built/pages/claim-index.json', {
		query: '?url',
		import: 'default',
		eager: true
	})
};

async function ask(folder: keyof typeof urls, name: string): Promise<Response> {
	const url = urls[folder][`../../../geodata/built/${folder}/${name}.json`];
	if (!url) throw new Error(`There is no ${folder} file "${name}".`);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	return response;
}

const load = async (folder: keyof typeof urls, name: string): Promise<unknown> =>
	(await ask(folder, name)).json();

/** A part of the basemap: a level of detail, labels, the graticule. */
export const loadBasemap = (part: string): Promise<unknown> => load('basemap', part);

/**
 * The same as it comes.
 * @throws also when it has come in part, or a page in its place: the map, which reads it later, could only complain
 */
export async function loadBasemapFile(part: string): Promise<Blob> {
	const file = await (await ask('basemap', part)).blob();
	const end = await file.slice(-2).text();
	if (!end.trimEnd().endsWith('}')) throw new Error(`The basemap file "${part}" is not whole.`);
	return file;
}

/** The claims as the search needs them. */
export const loadClaimIndex = (): Promise<ClaimEntry[]> =>
	load('pages', 'claim-index') as Promise<ClaimEntry[]>;

/** Fetches something once, for each id if it has such. A failed fetch may be tried again. */
function once<Asked extends [id?: string], T>(
	fetched: (...asked: Asked) => Promise<T>
): (...asked: Asked) => Promise<T> {
	const pending = new Map<string | undefined, Promise<T>>();
	return (...asked) => {
		const [id] = asked;
		let promise = pending.get(id);
		if (!promise) {
			promise = fetched(...asked);
			promise.catch(() => pending.delete(id));
			pending.set(id, promise);
		}
		return promise;
	};
}

/** The border for any generalisation, fetched once. A failed fetch may be tried again. */
export const loadBorder = once(() => load('border', 'detail') as Promise<BorderDetail>);

/** What the tours say, fetched once. A failed fetch may be tried again. */
export const loadTours = once(() => load('tours', 'tours') as Promise<BuiltTour[]>);

/** A layer's features as they are drawn, fetched once. A failed fetch may be tried again. */
export const loadShapes = once(async (id: string): Promise<DrawnFeature[]> => {
	const layer = layers.find((one) => one.id === id);
	if (!layer) throw new Error(`There is no layer "${id}".`);
	return drawnFeatures(layer, (await load('layers/shapes', id)) as ShapeEntry[]);
});

/** A layer's features with all that the record says, fetched once. A failed fetch may be tried again. */
export const loadLayer = once(async (id: string): Promise<BuiltFeature[]> => {
	const [drawn, records] = await Promise.all([loadShapes(id), load('layers/records', id)]);
	return recorded(drawn, records as Records);
});

// The first answer should stand in the page before any script runs, so its target is at hand.
const shapes = new Map<string, Shape>([[atlas.home.target, taiwan as Shape]]);

/** A target that is at hand already, as those that the reader draws are, or undefined. */
export function targetAtHand(id: string): Shape | undefined {
	if (!drawnKind(id)) return shapes.get(id);
	const shape = readDrawn(id);
	return shape instanceof Refusal ? undefined : shape;
}

/**
 * The shape of a target: an area of the catalogue, country/NNN, layer/feature, or one that the reader draws.
 * @throws when it cannot be fetched, or the feature has no shape
 */
export async function loadTarget(id: string): Promise<Shape> {
	const known = targetAtHand(id);
	if (known) return known;
	const [folder, name] = id.split('/') as [string, string | undefined];
	let shape: Shape;
	if (name === undefined || folder === 'country')
		shape = (await load('targets', id.replace('/', '-'))) as Shape;
	else {
		const feature = (await loadShapes(folder)).find((one) => one.id === name);
		if (!feature?.geometry) throw new Error(`The feature ${id} has no shape.`);
		shape = feature.geometry as Shape;
	}
	shapes.set(id, shape);
	return shape;
}
