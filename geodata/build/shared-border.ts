import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { world } from './basemap';

/** The border in its two parts, each from west to east. */
export interface Border {
	west: Position[];
	east: Position[];
}

type Countries = Map<string, Position[][]>;
type GeoMap = 'countries-maritime-10m' | 'countries-land-10m';

const VERSION = '0.6.0';
const NEIGHBOURS = ['RUS', 'CHN', 'KAZ', 'MNG', 'PRK'];

/**
 * The outer rings of Russia, China and the countries at the tripoints in a package of geo-maps.
 * @param folder where the packages were installed
 * @throws with the command that installs them, when they are not there
 */
export function geoMap(folder: string | undefined, name: GeoMap): Countries {
	const file = path.join(folder ?? '', 'node_modules/@geo-maps', name, 'map.geo.json');
	if (!folder || !existsSync(file)) {
		const packages = ['maritime', 'land'].map((map) => `@geo-maps/countries-${map}-10m@${VERSION}`);
		throw new Error(
			`${folder ? `${file} is missing.` : 'Name the folder that holds the packages of geo-maps.'} ` +
				`They are too large to be dependencies (38 and 168 MB). Install them with\n` +
				`  npm i --no-save --prefix FOLDER ${packages.join(' ')}\nand run\n` +
				`  node geodata/build/run.js geodata/build/border.ts FOLDER`
		);
	}
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		{ A3: string }
	>;
	return new Map(
		features
			.filter(({ properties }) => NEIGHBOURS.includes(properties.A3))
			.map(({ properties, geometry }) => [
				properties.A3,
				geometry.type === 'Polygon'
					? [geometry.coordinates[0]!]
					: geometry.coordinates.map((rings) => rings[0]!)
			])
	);
}

const key = (position: Position) => position.join();
const vertices = (countries: Countries, id: string) =>
	new Set(countries.get(id)!.flatMap((ring) => ring.map(key)));

/** The longest ring of a country, opened: its last position does not repeat the first. */
const mainland = (countries: Countries, id: string) =>
	countries
		.get(id)!
		.reduce((a, b) => (a.length >= b.length ? a : b))
		.slice(0, -1);

/** Where Russia, China and a third country meet, from west to east. */
export function tripoints(countries: Countries): { west: Position[]; east: Position[] } {
	const china = vertices(countries, 'CHN');
	const at = (third: string) => {
		const theirs = vertices(countries, third);
		return mainland(countries, 'RUS')
			.filter((position) => china.has(key(position)) && theirs.has(key(position)))
			.sort((a, b) => a[0]! - b[0]!);
	};
	const [kazakhstan, mongolia, korea] = [at('KAZ'), at('MNG'), at('PRK')];
	if (kazakhstan.length !== 1 || mongolia.length !== 2 || korea.length !== 1)
		throw new Error('Russia and China should meet Kazakhstan once, Mongolia twice, Korea once.');
	return { west: [kazakhstan[0]!, mongolia[0]!], east: [mongolia[1]!, korea[0]!] };
}

function nearest(ring: Position[], to: Position): number {
	// enough to tell neighbouring vertices apart
	const apart = ([lon, lat]: Position) => Math.hypot((lon! - to[0]!) * 0.7, lat! - to[1]!);
	return ring.reduce((best, position, i) => (apart(position) < apart(ring[best]!) ? i : best), 0);
}

/** The way along a ring from one position to another that has fewer vertices. */
function along(ring: Position[], [from, to]: Position[]): Position[] {
	const walk = (first: number, last: number) =>
		first <= last
			? ring.slice(first, last + 1)
			: [...ring.slice(first), ...ring.slice(0, last + 1)];
	const [a, b] = [nearest(ring, from!), nearest(ring, to!)];
	const [there, back] = [walk(a, b), walk(b, a)];
	return there.length <= back.length ? there : back.reverse();
}

/** The border between the tripoints, taken from Russia's ring. */
export function alongRussia(countries: Countries, ends: { west: Position[]; east: Position[] }) {
	const ring = mainland(countries, 'RUS');
	return { west: along(ring, ends.west), east: along(ring, ends.east) };
}

/** The line that Russia and China share in a level of Natural Earth. */
export function naturalEarth(scale: '110m' | '50m' | '10m'): Border {
	const source = world(scale);
	const line: MultiLineString = mesh(source, source.objects.countries, (one, two) => {
		const ids = [one.id, two.id];
		return ids.includes('643') && ids.includes('156');
	});
	const [west, east] = line.coordinates
		.map((part) => (part[0]![0]! <= part[part.length - 1]![0]! ? part : [...part].reverse()))
		.sort((p, q) => p[0]![0]! - q[0]![0]!);
	if (!west || !east)
		throw new Error('The border should have two parts, west and east of Mongolia.');
	return { west, east };
}
