import type { Names } from '../../names';
import type { PlaceColumns } from '../reading';
import { fold } from '../fold';

/** How columns are called that hold longitudes, latitudes or shapes, likeliest first, as `fold` writes it. */
const LON =
	'lon lng long longitude долгота долг вд 经度 經度 东经 東經 x xcoord xcoordinate coordx pointx'.split(
		' '
	);
const LAT =
	'lat latitude широта шир сш 纬度 緯度 北纬 北緯 y ycoord ycoordinate coordy pointy'.split(' ');
const WKT = 'wkt geomwkt wktgeom geometrywkt wktgeometry thegeom geom geometry geojson shape'.split(
	' '
);
/** of both in one cell */
const BOTH =
	'coordinates coordinate coords coord latlon latlng position координаты 坐标 座標 经纬度'.split(
		' '
	);

/**
 * The columns of a table that hold the place, guessed by their names. A column that holds both numbers stands for both.
 * Null if there are none.
 */
export function placeColumns(columns: readonly string[]): PlaceColumns | null {
	const folded = columns.map(fold);
	const find = (names: readonly string[]) => {
		for (const name of names) {
			const at = folded.indexOf(name);
			if (at >= 0) return columns[at]!;
		}
		return undefined;
	};
	// A column that says itself what it is holds lines and areas too, beside the longitude and latitude of points.
	const said = folded.indexOf('wkt');
	if (said >= 0) return { wkt: columns[said]! };
	const [lon, lat] = [find(LON), find(LAT)];
	if (lon !== undefined && lat !== undefined) return { lon, lat };
	const wkt = find(WKT);
	if (wkt !== undefined) return { wkt };
	const both = find(BOTH);
	if (both !== undefined) return { lon: both, lat: both };
	return byWords(columns);
}

/** Names of several words, one of which says it: start_lon and start_lat. The others have to be the same. */
function byWords(columns: readonly string[]): PlaceColumns | null {
	const words = columns.map((name) =>
		name
			.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
	);
	// A single letter among other words says nothing.
	const [lons, lats] = [LON, LAT].map((names) => names.filter((name) => name.length > 1));
	const rest = (at: number, names: readonly string[]) =>
		words[at]!.filter((word) => !names.includes(word)).join(' ');
	const has = (at: number, names: readonly string[]) =>
		words[at]!.some((word) => names.includes(word));
	for (let lon = 0; lon < columns.length; lon++) {
		if (!has(lon, lons!)) continue;
		const lat = words.findIndex(
			(_, at) => at !== lon && has(at, lats!) && rest(at, lats!) === rest(lon, lons!)
		);
		if (lat >= 0) return { lon: columns[lon]!, lat: columns[lat]! };
	}
	return null;
}

/** The names of columns, each once; one without a name is called by its number. */
export const named = (cells: readonly string[], names: Names): string[] =>
	cells.map((cell, i) => names.take(cell.trim() || String(i + 1)));
