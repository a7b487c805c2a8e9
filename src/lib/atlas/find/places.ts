import type { FeatureCollection, Point } from 'geojson';
import type { LonLat } from '$lib/geodesy';
import type { Entry, PlaceKind, Spot } from './entries';

type Labels<Properties> = FeatureCollection<
	Point,
	{ name: string; ru?: string; zh?: string } & Properties
>;

/** The files of the basemap that name places. */
export interface PlaceFiles {
	cities: Labels<{ zoom: number; capital?: true }>;
	/** the size in square degrees of longitude and latitude */
	countries: Labels<{ size: number }>;
	/** a long water has several labels with one id */
	waters: Labels<{ id: string; kind: PlaceKind; from: number; to: number }>;
	regions: Labels<object>;
}

// Of a city the surroundings are of interest too.
const CITY_ZOOM = 7;
const REGION_ZOOM = 5.5;
const COUNTRY_ZOOM = 7;
/** A label is in sight a little beyond the zoom from which it is shown. */
const BEYOND = 0.6;

/** The places that the basemap names. */
export function placeEntries({ cities, countries, waters, regions }: PlaceFiles): Entry[] {
	return [
		...countries.features.map((feature) => {
			const [, lat] = feature.geometry.coordinates as LonLat;
			// As high as a square on the ground with the country's area.
			const reach = Math.sqrt(feature.properties.size * Math.cos((lat * Math.PI) / 180)) / 2;
			return place(feature, 'country', { reach, zoom: COUNTRY_ZOOM }, 2);
		}),
		...cities.features.map((feature) => {
			const { zoom, capital } = feature.properties;
			const nearest = Math.max(CITY_ZOOM, zoom + BEYOND);
			return place(
				feature,
				capital ? 'capital' : 'city',
				{ reach: 0, zoom: nearest },
				weightOf(zoom)
			);
		}),
		...regions.features.map((feature) =>
			place(feature, 'region', { reach: 0, zoom: REGION_ZOOM }, 1.2)
		),
		...middles(waters.features).map((feature) => {
			const { kind, from } = feature.properties;
			return place(feature, kind, { reach: 0, zoom: from + BEYOND }, weightOf(from));
		})
	];
}

/** Of the labels of each water the one in the middle. */
function middles(labels: PlaceFiles['waters']['features']): typeof labels {
	const ids = new Set(labels.map(({ properties }) => properties.id));
	return [...ids].map((id) => {
		const its = labels.filter(({ properties }) => properties.id === id);
		return its[Math.floor(its.length / 2)]!;
	});
}

/** What is named from farther away counts more: from 2 to 1 between the zooms 1 and 8. */
const weightOf = (zoom: number) => 1 + (8 - zoom) / 7;

function place(
	{ properties, geometry }: PlaceFiles['regions']['features'][number],
	kind: PlaceKind,
	extent: Omit<Spot, 'position'>,
	weight: number
): Entry {
	const { name: en, ru, zh } = properties;
	return {
		type: 'place',
		name: { en, ...(ru && { ru }), ...(zh && { zh }) },
		more: '',
		weight,
		kind,
		spot: { position: geometry.coordinates as LonLat, ...extent }
	};
}
