import { toCartesian } from '../geodesy/cartesian';
import { RADIANS } from '../geodesy/earth';
import { GeometryError } from '../geodesy/error';
import { chordBounds } from './chord';
import { holds } from './shape';
import { plain, reaches, type Reach, type Site } from './site';

/** Places are sorted into rows of latitude so high, in degrees, and into cells as wide. */
const CELL = 1;

/** Places: longitude and latitude by turns, degrees; or the same prepared for many questions. */
export type Places = Float64Array | PreparedPlaces;

export interface PreparedPlaces {
	readonly count: number;
	/** longitude and latitude by turns, degrees */
	readonly degrees: Float64Array;
	/** earth-centred metres, x y z by turns */
	readonly xyz: Float64Array;
	/** the cells that they are sorted into, once that is worth it */
	cells: Cells | undefined;
}

/** Up to so many pairs it is quicker to look at each than to sort. */
const FEW = 200_000;

/** Checks places and works out what every question about them needs. */
export function preparePlaces(places: Places): PreparedPlaces {
	if (!(places instanceof Float64Array)) return places;
	if (places.length % 2 !== 0)
		throw new GeometryError(
			'position',
			`places have ${places.length} numbers: give longitude and latitude of each`
		);
	const count = places.length / 2;
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
	}
	return { count, degrees: places, xyz, cells: undefined };
}

/**
 * Which of many places are in range of at least one of many sites: 1 or 0 for each place. Places are sorted into cells
 * on the map; each site looks at the cells that it could reach, and a place that is in range is looked at no
 * more. The chord decides but for places within metres of a ring, of which geographiclib is asked.
 */
export function inRange(sites: Site[], places: Places, altitude?: number): Uint8Array {
	return reached(reaches(sites, altitude), preparePlaces(places));
}

/** The same of what sites reach. */
export function reached(all: readonly Reach[], prepared: PreparedPlaces): Uint8Array {
	const { count, degrees } = prepared;
	const found = new Uint8Array(count);
	const some = [...all].sort((a, b) => b.range - a.range);
	if (count * some.length <= FEW) {
		for (const reach of some) lookAtAll(gaugeOf(reach), prepared, found);
		return found;
	}
	const { starts, columns, firsts, ...sorted } = (prepared.cells ??= sortIntoCells(degrees, count));
	const left = sorted.left.slice();
	const order = sorted.order.slice();
	for (const reach of some) {
		const { lon, lat, range } = reach;
		const gauge = gaugeOf(reach);
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
					if (!within(gauge, prepared, place)) {
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

/** A site as places are held against it: its centre, and the squared chords that decide. */
interface Gauge {
	reach: Reach;
	x: number;
	y: number;
	z: number;
	inner: number;
	outer: number;
}

function gaugeOf(reach: Reach): Gauge {
	const [x, y, z] = toCartesian(reach.lon, reach.lat);
	const [inner, outer] = chordBounds(reach.lat, reach.range);
	// with a sector or a minimum range the chord alone can only say no
	return { reach, x, y, z, inner: plain(reach) ? inner : -1, outer };
}

function within(gauge: Gauge, { xyz, degrees }: PreparedPlaces, place: number): boolean {
	const dx = (xyz[3 * place] as number) - gauge.x;
	const dy = (xyz[3 * place + 1] as number) - gauge.y;
	const dz = (xyz[3 * place + 2] as number) - gauge.z;
	const chord = dx * dx + dy * dy + dz * dz;
	if (chord > gauge.outer) return false;
	if (chord < gauge.inner) return true;
	return holds(gauge.reach, [degrees[2 * place] as number, degrees[2 * place + 1] as number]);
}

function lookAtAll(gauge: Gauge, prepared: PreparedPlaces, found: Uint8Array): void {
	for (let place = 0; place < found.length; place++)
		if (found[place] === 0 && within(gauge, prepared, place)) found[place] = 1;
}

/** How many degrees of longitude a disc reaches to either side; all, if it holds a pole or all but. */
function widest(lat: number, height: number): number {
	if (Math.abs(lat) + height >= 89.9) return 180;
	// on the sphere sin Δλ = sin σ / cos φ; a percent more for the ellipsoid
	const sin = (Math.sin(height * RADIANS) / Math.cos(lat * RADIANS)) * 1.01;
	return sin >= 1 || height >= 90 ? 180 : Math.asin(sin) / RADIANS + 0.01;
}

interface Cells {
	/** for each row of latitude how many cells it has, and which is its first */
	columns: Int32Array;
	firsts: Int32Array;
	/** for each cell where its places start in `order`, and how many they are */
	starts: Int32Array;
	left: Int32Array;
	order: Int32Array;
}

function sortIntoCells(degrees: Float64Array, count: number): Cells {
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
	for (let i = 0; i < count; i++) {
		const lon = degrees[2 * i] as number;
		const lat = degrees[2 * i + 1] as number;
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
	return { columns, firsts, starts, left, order };
}
