import type { Geometry } from 'geojson';
import type { Column, OwnFeatures, OwnLayer } from '$lib/atlas/own';
import type { FeatureLayer } from '$lib/ui/own/chosen';

/** A column of texts; an empty one stands for none. */
export function texts(name: string, values: readonly string[]): Column {
	const words = ['', ...new Set(values.filter(Boolean))];
	return {
		name,
		kind: 'text',
		words,
		values: Uint32Array.from(values, (value) => words.indexOf(value))
	};
}

export const numbers = (name: string, values: readonly number[]): Column => ({
	name,
	kind: 'number',
	values: Float64Array.from(values)
});

export const points = (
	places: readonly (readonly [number, number])[],
	columns: Column[] = []
): OwnFeatures => ({
	kind: 'points',
	count: places.length,
	positions: Float64Array.from(places.flat()),
	columns,
	bounds: null
});

export const shapes = (geometries: (Geometry | null)[], columns: Column[] = []): OwnFeatures => ({
	kind: 'shapes',
	count: geometries.length,
	geometries,
	columns,
	bounds: null
});

let serial = 0;

/** A layer as if a reader had brought it. */
export const brought = (
	content: OwnFeatures,
	patch: Partial<Omit<OwnLayer, 'content'>> = {}
): FeatureLayer => ({
	id: `own-${String(++serial).padStart(8, '0')}`,
	name: 'Depots',
	from: 'depots.geojson',
	format: 'GeoJSON',
	added: '2026-11-26',
	style: { colour: 'places', size: 5, label: null, simplestyle: true },
	title: null,
	filter: null,
	time: null,
	range: null,
	...patch,
	content
});
