import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Catalogue, CountryNames } from '$lib/atlas/schema';
import { countries } from './basemap';
import { countryName } from './country-names';
import { signedArea } from './cut';
import { EvidenceError } from './read';

type Target = Catalogue['targets'][number];

/** An area that the coverage check can ask about, by the name of its file. */
export type Targets = Map<string, Polygon | MultiPolygon>;

/** Countries by ISO number: features that share one, such as a far reef and its owner, count as one. */
function byNumber() {
	const groups = new Map<string, ReturnType<typeof countries>>();
	for (const country of countries('10m'))
		if (country.id !== undefined)
			groups.set(String(country.id), [...(groups.get(String(country.id)) ?? []), country]);
	return groups;
}

const widest = (a: Position[][][], b: Position[][][]) => b.length - a.length;

/** The countries that can be asked about: those with an ISO number, by their English names. */
export function countryIndex(table: CountryNames) {
	const entries = new Map(table.map((entry) => [entry.country, entry]));
	return [...byNumber()]
		.map(([id, group]) => {
			const [main] = group.sort((a, b) => widest(a.geometry.coordinates, b.geometry.coordinates));
			const { name } = main!.properties;
			return { id: `country/${id}`, name: countryName(id, name, entries.get(name)) };
		})
		.sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'));
}

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
	for (const [id, group] of byNumber())
		result.set(`country-${id}`, {
			type: 'MultiPolygon',
			coordinates: group.flatMap(({ geometry }) => geometry.coordinates)
		});
	return result;
}

const larger = (a: Position[][], b: Position[][]) =>
	signedArea(a[0]!) >= signedArea(b[0]!) ? a : b;

const within = (ring: Position[], bounds: Target['bounds']) =>
	!bounds ||
	ring.every(([x, y]) => x! >= bounds[0] && x! <= bounds[2] && y! >= bounds[1] && y! <= bounds[3]);
