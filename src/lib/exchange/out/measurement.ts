import { onPaper } from '$lib/atlas/colours';
import { densify, enclosed, outline, traverse } from '$lib/geodesy';
import { flat } from './fields';
import { EARTH, type Field, type Occasion, type Taken, type TakenFeature } from './taken';

/** Metres between the vertices along a geodesic: its straight edges leave it by a few metres. */
const SPACING = 20_000;

const names = ['name', 'length_m', 'area_m2', 'perimeter_m', 'points', 'method'];
const fields: Field[] = names.map((name) => ({
	name,
	of: ({ properties }) => flat(properties[name])
}));

function line(points: readonly [number, number][]): TakenFeature {
	const name = 'Measured distance';
	return {
		id: 'distance',
		name,
		geometry: densify({ type: 'LineString', coordinates: [...points] }, { spacing: SPACING }),
		properties: {
			name,
			length_m: traverse(points).at(-1)!.total,
			points,
			method: 'The length of the shortest ways from point to point (geodesics after Karney).'
		}
	};
}

function area(points: readonly [number, number][]): TakenFeature {
	const name = 'Measured area';
	const { area, perimeter } = enclosed(points);
	return {
		id: 'area',
		name,
		geometry: outline(points, { spacing: SPACING }),
		properties: {
			name,
			area_m2: area,
			perimeter_m: perimeter,
			points,
			method: 'The area that shortest ways from corner to corner enclose (geodesics after Karney).'
		}
	};
}

/**
 * What was measured, drawn along geodesics, with its figures. A distance has two points or more; an area three corners
 * or more, and does not cross itself.
 */
export function takeMeasurement(
	{ kind, points }: { kind: 'distance' | 'area'; points: readonly [number, number][] },
	occasion: Occasion
): Taken {
	const feature = kind === 'area' ? area(points) : line(points);
	return {
		...occasion,
		name: `measured-${kind}`,
		title: feature.name,
		about: 'Measured on the map of Amur.',
		licence: 'Public domain',
		features: [feature],
		count: 1,
		fields,
		sources: [],
		method: [
			EARTH,
			'Lengths and areas are those of the WGS84 ellipsoid at sea level; heights are ignored.',
			`Edges are drawn with a vertex every ${SPACING / 1000} km along the geodesic.`
		],
		colour: onPaper.border
	};
}
