import { geometryAt, valueAt } from '$lib/atlas/own';
import type { OwnFeatures } from '$lib/atlas/own';
import type { Feature, FeatureCollection } from 'geojson';
import type { OwnDrawn } from '../scene';
import { openOutline } from '../layers/seams';
import { simplestyleOf } from './simplestyle';

// A label is read at a glance; the record has the whole of it.
const LONGEST = 80;

function labelAt(features: OwnFeatures, field: string, index: number): string {
	const column = features.columns.find(({ name }) => name === field);
	const value = column && valueAt(column, index);
	if (value === undefined || value === null || typeof value === 'object') return '';
	const text = String(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * The features of a layer with just what drawing needs: which they are, what is written beside them, their year and
 * their own looks. The records stay where they are.
 */
export function collection({ layer, mask, years }: OwnDrawn): FeatureCollection {
	const features = layer.content as OwnFeatures;
	const { label } = layer.style;
	const looks = simplestyleOf(features);
	const drawn: Feature[] = [];
	for (let index = 0; index < features.count; index++) {
		if (mask && !mask[index]) continue;
		const geometry = geometryAt(features, index);
		if (!geometry) continue;
		const year = years?.[index];
		const text = label === null ? '' : labelAt(features, label, index);
		const properties = {
			...looks?.(index),
			...(text && { label: text }),
			...(year !== undefined && !Number.isNaN(year) && { year })
		};
		const outline = openOutline(geometry);
		if (!outline) drawn.push({ type: 'Feature', id: index, geometry, properties });
		else {
			// Where the map is cut at ±180°, the outline comes as a line of its own.
			const seamed = { ...properties, seamed: true };
			drawn.push(
				{ type: 'Feature', id: index, geometry, properties: seamed },
				{ type: 'Feature', id: index, geometry: outline, properties: { ...properties, label: '' } }
			);
		}
	}
	return { type: 'FeatureCollection', features: drawn };
}
