import { geoCentroid } from 'd3-geo';
import type { FeatureCollection, Point } from 'geojson';
import type { CountryNames, FullName } from '$lib/atlas/schema';
import { countries } from './basemap';
import { signedArea } from './cut';
import { alpha2 } from './iso3166';
import { EvidenceError } from './read';

const inLanguage = (language: string) => {
	const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
	return (code: string | undefined) => code && names.of(code);
};
const russian = inLanguage('ru');
const chinese = inLanguage('zh');

/**
 * The name of each country in three languages at a point within its largest part; `size` is that part
 * in square degrees. English names are those of world-atlas, the others Unicode's, except where the
 * table says otherwise.
 */
export function countryLabels(table: CountryNames): FeatureCollection<Point, FullNamed> {
	const left = new Map(table.map((entry) => [entry.country, entry]));
	const features = countries('50m').flatMap(({ id, properties, geometry }) => {
		const entry = left.get(properties.name);
		left.delete(properties.name);
		if (entry?.hidden) return [];
		const code = id === undefined ? undefined : alpha2(String(id));
		const ru = entry?.ru ?? russian(code);
		const zh = entry?.zh ?? chinese(code);
		if (!ru || !zh)
			throw new EvidenceError(
				`geodata/country-names.json: ${properties.name} has no name in Russian or Chinese: add them`
			);
		const largest = geometry.coordinates.reduce((a, b) =>
			signedArea(a[0]!) >= signedArea(b[0]!) ? a : b
		);
		const outer = largest[0]!;
		// d3 winds outer rings clockwise
		const middle = geoCentroid({ type: 'Polygon', coordinates: [[...outer].reverse()] });
		return [
			{
				type: 'Feature' as const,
				properties: {
					name: entry?.en ?? properties.name,
					ru,
					zh,
					size: Math.round(signedArea(outer) * 100) / 100
				},
				geometry: { type: 'Point' as const, coordinates: (entry?.at ?? middle).map(round) }
			}
		];
	});
	if (left.size)
		throw new EvidenceError(
			`geodata/country-names.json names ${[...left.keys()].join(', ')}, which world-atlas does not hold`
		);
	return { type: 'FeatureCollection', features };
}

interface FullNamed extends Omit<FullName, 'en'> {
	name: string;
	size: number;
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
