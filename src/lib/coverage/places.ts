import { toCartesian } from '../geodesy/cartesian';
import { Geodesic, RADIANS, wgs84 } from '../geodesy/earth';
import { GeometryError } from '../geodesy/error';
import { chordBounds } from './chord';
import { holds } from './shape';
import { plain, reaches, type Site } from './site';

/** Places are sorted into rows of latitude so high, in degrees, and into cells as wide. */
const CELL = 1;

/** Places: longitude and latitude by turns, degrees. */
export type Places = Float64Array;

/**
 * Which of many places are in range of at least one of many sites: 1 or 0 for each place. Places are sorted into cells
 * on the map; each site looks at the cells that it could reach, and a place that is in range is looked at no
 * more. The chord decides but for places within metres of a ring, of which geographiclib is asked.
 */
export function inRange(sites: Site[], places: Places, altitude?: number): Uint8Array {
	if (places.length % 2 !== 0)
		throw new GeometryError(
			'position',
			`places have ${places.length} numbers: give longitude and latitude of each`
		);
	const some = reaches(sites, altitude).sort((a, b) => b.range - a.range);
	const count = places.length / 2;
	const cells = sortIntoCells(places, count);
	const found = new Uint8Array(count);
	const { starts, left, order, xyz, columns, firsts } = cells;
	for (const reach of some) {
		const { lon, lat, range } = reach;
		const simple = plain(reach);
		const [x, y, z] = toCartesian(lon, lat);
		const [inner, outer] = chordBounds(lat, range);
		// degrees of latitude are never shorter than 110.5 km
		const height = range / 110_500;
		const south = Math.max(0, Math.floor((lat - height + 90) / CELL));
		const north = Math.min(columns.length - 1, Math.floor((lat + height + 90) / CELL));
		const width = widest(lat, height);
		for (let row = south; row <= north; row++) {
			const wide = columns[row] as number;
			const from = Math.floor(((lon - width + 180) / 360) * wide);
			const to = Math.floor(((lon + width + 180) / 360) * wide);
			const last = Math.min(to, from + wide - 1);
			for (let column = from; column <= last; column++) {
				const cell = (firsts[row] as number) + (((column % wide) + wide) % wide);
				let remaining = left[cell] as number;
				const start = starts[cell] as number;
				for (let k = start; k < start + remaining;) {
					const place = order[k] as number;
					const dx = (xyz[3 * place] as number) - x;
					const dy = (xyz[3 * place + 1] as number) - y;
					const dz = (xyz[3 * place + 2] as number) - z;
					const chord = dx * dx + dy * dy + dz * dz;
					let within = chord < inner;
					if (simple ? !within && chord <= outer : chord <= outer) {
						const at: [number, number] = [
							places[2 * place] as number,
							places[2 * place + 1] as number
						];
						within = simple
							? (wgs84.Inverse(lat, lon, at[1], at[0], Geodesic.DISTANCE).s12 as number) <= range
							: holds(reach, at);
					}
					if (!within) {
						k++;
						continue;
					}
					found[place] = 1;
					// the last place still looked for takes its place
					remaining--;
					order[k] = order[start + remaining] as number;
				}
				left[cell] = remaining;
			}
		}
	}
	return found;
}

/** How many degrees of longitude a disc reaches to either side; all, if it holds a pole or all but. */
function widest(lat: number, height: number): number {
	if (Math.abs(lat) + height >= 89.9) return 180;
	// on the sphere sin Δλ = sin σ / cos φ; a percent more for the ellipsoid
	const sin = (Math.sin(height * RADIANS) / Math.cos(lat * RADIANS)) * 1.01;
	return sin >= 1 || height >= 90 ? 180 : Math.asin(sin) / RADIANS + 0.01;
}

function sortIntoCells(places: Places, count: number) {
	const rows = Math.ceil(180 / CELL) + 1;
	const columns = new Int32Array(rows);
	const firsts = new Int32Array(rows);
	let total = 0;
	for (let row = 0; row < rows; row++) {
		const lat = Math.min(Math.abs(row * CELL - 90), Math.abs((row + 1) * CELL - 90));
		columns[row] = Math.max(1, Math.floor((360 / CELL) * Math.cos(lat * RADIANS)));
		firsts[row] = total;
		total += columns[row] as number;
	}
	const cellOf = new Int32Array(count);
	const left = new Int32Array(total);
	const xyz = new Float64Array(3 * count);
	for (let i = 0; i < count; i++) {
		const lon = places[2 * i] as number;
		const lat = places[2 * i + 1] as number;
		if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90))
			throw new GeometryError(
				'position',
				`place ${i + 1} [${lon}, ${lat}] is not on the earth: give longitude and latitude in degrees`
			);
		const point = toCartesian(lon, lat);
		xyz[3 * i] = point[0];
		xyz[3 * i + 1] = point[1];
		xyz[3 * i + 2] = point[2];
		const row = Math.floor((lat + 90) / CELL);
		const wide = columns[row] as number;
		const cell = (firsts[row] as number) + (Math.floor(((lon + 180) / 360) * wide) % wide);
		cellOf[i] = cell;
		left[cell] = (left[cell] as number) + 1;
	}
	const starts = new Int32Array(total + 1);
	for (let cell = 0; cell < total; cell++)
		starts[cell + 1] = (starts[cell] as number) + (left[cell] as number);
	const next = starts.slice();
	const order = new Int32Array(count);
	for (let i = 0; i < count; i++) {
		const cell = cellOf[i] as number;
		order[next[cell] as number] = i;
		next[cell] = (next[cell] as number) + 1;
	}
	return { columns, firsts, starts, left, order, xyz };
}
