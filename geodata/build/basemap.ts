import { createRequire } from 'node:module';
import type {
	Feature,
	FeatureCollection,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Disputed } from '$lib/atlas/schema';
import { boundaries } from './boundaries';
import { cutStitched } from './cut';

const require = createRequire(import.meta.url);

interface CountryProperties {
	name: string;
}
type World = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** Reads one of world-atlas's levels of detail: Natural Earth at 1:110, 1:50 or 1:10 million. */
export const world = (scale: '110m' | '50m' | '10m'): World =>
	require(`world-atlas/countries-${scale}.json`) as World;

/** Every country of a level, cut at ±180° and wound as RFC 7946 asks. */
export function countries(
	scale: '110m' | '50m' | '10m'
): Feature<MultiPolygon, CountryProperties>[] {
	const source = world(scale);
	const collection = feature(source, source.objects.countries) as FeatureCollection<
		Polygon | MultiPolygon,
		CountryProperties
	>;
	return collection.features.flatMap((country) => {
		const geometry = cutStitched(country.geometry);
		return geometry ? [{ ...country, geometry }] : [];
	});
}

// A border that the cut has made: it runs along ±180° or along the edge at the south pole.
const onCut = (a: Position, b: Position) =>
	(Math.abs(a[0]!) > 179.999 && Math.abs(b[0]!) > 179.999) || (a[1]! < -89.99 && b[1]! < -89.99);

/** Drops the segments that only the cut has made. */
function withoutCut(lines: MultiLineString): MultiLineString {
	const kept: Position[][] = [];
	for (const line of lines.coordinates) {
		let run: Position[] = [line[0]!];
		for (let i = 1; i < line.length; i++) {
			if (onCut(line[i - 1]!, line[i]!)) {
				if (run.length > 1) kept.push(run);
				run = [];
			}
			run.push(line[i]!);
		}
		if (run.length > 1) kept.push(run);
	}
	return { type: 'MultiLineString', coordinates: kept };
}

/** Below how many square degrees a shape at a place is left out. */
export type Least = (place: Position) => number;

/** A country without its small islands; the largest of its parts stays. */
function withoutSmall(country: MultiPolygon, least: Least): MultiPolygon {
	const sizes = country.coordinates.map(([outer]) => planarRingArea(outer as [number, number][]));
	const largest = Math.max(...sizes);
	const kept = country.coordinates.filter(
		([outer], i) => sizes[i]! >= least(outer![0]!) || sizes[i] === largest
	);
	return { ...country, coordinates: kept };
}

/**
 * One level of the basemap as a quantised topology: `countries` to fill, `borders`, `disputed` and
 * `coast` to stroke. The arcs are shared, so the lines cost next to nothing.
 * @param least smaller islands, and bends of half that, are left out
 */
export function basemap(
	scale: '50m' | '10m',
	quantisation: number,
	table: Disputed,
	least?: Least
): Topology {
	const features = countries(scale).map(({ id, properties, geometry }) => ({
		type: 'Feature' as const,
		...(id === undefined ? {} : { id }),
		properties: { name: properties.name },
		geometry: least ? withoutSmall(geometry, least) : geometry
	}));
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const areas = topology({ countries: collection }, quantisation) as unknown as Topology<{
		countries: GeometryCollection<CountryProperties>;
	}>;
	const { borders, disputed } = boundaries(areas, table);
	const coast = withoutCut(mesh(areas, areas.objects.countries, (a, b) => a === b));
	const level = topology(
		{ countries: feature(areas, areas.objects.countries), borders, disputed, coast },
		quantisation
	);
	return least ? simpler(level, least, quantisation) : level;
}

type Named = Topology<Record<string, GeometryCollection<CountryProperties>>>;

/** A level without the bends below half of `least`. */
function simpler(level: Topology, least: Least, quantisation: number): Topology {
	const weighed = presimplify(level as unknown as Named);
	// Of each point the area of its bend, in shares of what counts there.
	for (const arc of weighed.arcs)
		for (const point of arc) point[2] = point[2]! / (least(point) / 2);
	return quantize(simplify(weighed, 1), quantisation);
}

/** Meridians and parallels every ten degrees, with a vertex every ten so that a globe can bend them. */
export function graticule(): Feature<MultiLineString> {
	const every = (from: number, to: number) =>
		Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + i * 10);
	const meridians = every(-180, 170).map((lon) => every(-80, 80).map((lat) => [lon, lat]));
	const parallels = every(-80, 80).map((lat) => every(-180, 180).map((lon) => [lon, lat]));
	return {
		type: 'Feature',
		properties: {},
		geometry: { type: 'MultiLineString', coordinates: [...meridians, ...parallels] }
	};
}
