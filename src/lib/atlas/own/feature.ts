import type { Feature, Geometry } from 'geojson';
import { valueAt, type Value } from './column';
import type { OwnFeatures } from './own';

/** Where a feature is; null if it has no place. */
export function geometryAt({ positions, geometries }: OwnFeatures, index: number): Geometry | null {
	if (!positions) return geometries?.[index] ?? null;
	return { type: 'Point', coordinates: [positions[2 * index]!, positions[2 * index + 1]!] };
}

/** All that is said of a feature, field by field; fields that hold nothing are left out. */
export function propertiesAt({ columns }: OwnFeatures, index: number): Record<string, Value> {
	// A field may be called __proto__: it is a field like any other.
	const properties: Record<string, Value> = Object.create(null);
	for (const column of columns) {
		const value = valueAt(column, index);
		if (value !== undefined) properties[column.name] = value;
	}
	return properties;
}

/** A feature as GeoJSON; its id is the file's, or else its number from 1. */
export function featureAt(features: OwnFeatures, index: number): Feature {
	return {
		type: 'Feature',
		id: features.ids?.[index] ?? index + 1,
		geometry: geometryAt(features, index) as Geometry,
		properties: propertiesAt(features, index)
	};
}

/** What a feature is called: what its naming field says, or its number from 1. */
export function nameAt(features: OwnFeatures, title: string | null, index: number): string {
	const column = features.columns.find(({ name }) => name === title);
	const value = column && valueAt(column, index);
	return value === undefined || value === null || value === '' || typeof value === 'object'
		? String(features.ids?.[index] ?? index + 1)
		: String(value);
}
