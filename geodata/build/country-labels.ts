import { geoCentroid } from 'd3-geo';
import type { FeatureCollection, Point } from 'geojson';
import type { CountryNames, FullName } from '$lib/atlas/schema';
import { countries } from './basemap';
import { signedArea } from './cut';
import { countryName } from './country-names';
import { EvidenceError } from './read';

/**
 * The name of each country in three languages at a point within its largest part; `size` is that part
 * in square degrees.
 */
export function countryLabels(table: CountryNames): FeatureCollection<Point, FullNamed> {
	const left = new Map(table.map((entry) => [entry.country, entry]));
	const features = countries('50m').flatMap(({ id, properties, geometry }) => {
		const entry = left.get(properties.name);
		left.delete(properties.name);
		if (entry?.hidden) return [];
		const { en, ru, zh } = countryName(id, properties.name, entry);
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
					name: en,
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
