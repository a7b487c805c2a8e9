import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Catalogue } from '$lib/atlas/schema';
import { countries } from './basemap';
import { signedArea } from './cut';
import { EvidenceError } from './read';

type Target = Catalogue['targets'][number];

/** An area that the coverage check can ask about, by the name of its file. */
export type Targets = Map<string, Polygon | MultiPolygon>;

/** The countries that can be asked about: those with an ISO number. */
export const countryIndex = () =>
	countries('10m')
		.filter(({ id }) => id !== undefined)
		.map(({ id, properties }) => ({ id: `country/${id}`, name: properties.name }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Cuts every target of the catalogue, and every country, from the 1:10 million level. */
export function targets(wanted: readonly Target[]): Targets {
	const all = countries('10m');
	const result: Targets = new Map();
	for (const target of wanted) {
		const country = all.find(({ id }) => id === target.country);
		const parts = country?.geometry.coordinates.filter(([outer]) => within(outer!, target.bounds));
		if (!parts?.length)
			throw new EvidenceError(
				`geodata/catalogue.json › targets › ${target.id}: country ${target.country} has no part there`
			);
		result.set(
			target.id,
			target.part === 'largest'
				? { type: 'Polygon', coordinates: parts.reduce(larger) }
				: { type: 'MultiPolygon', coordinates: parts }
		);
	}
	for (const { id, geometry } of all) if (id !== undefined) result.set(`country-${id}`, geometry);
	return result;
}

const larger = (a: Position[][], b: Position[][]) =>
	signedArea(a[0]!) >= signedArea(b[0]!) ? a : b;

const within = (ring: Position[], bounds: Target['bounds']) =>
	!bounds ||
	ring.every(([x, y]) => x! >= bounds[0] && x! <= bounds[2] && y! >= bounds[1] && y! <= bounds[3]);
