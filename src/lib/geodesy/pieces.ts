import { EQUATORIAL_RADIUS, Geodesic, RADIANS, wgs84 } from './earth';
import { curvatureRadii, toCartesian } from './cartesian';
import type { LonLat } from './position';

/** No piece of an edge is longer than this, in degrees: the distance to a piece then has one extremum. */
const LONGEST = 0.5;

/** So many consecutive pieces share one bounding sphere. */
export const BLOCK = 16;

/**
 * Lines and rings cut into short pieces, each with a bounding sphere around its middle, in earth-centred metres.
 * A search for what is near or far looks at the spheres first, and at a curve only where it must.
 */
export interface Pieces {
	count: number;
	/** longitude and latitude of start and end, degrees */
	lon: Float64Array;
	lat: Float64Array;
	lonEnd: Float64Array;
	latEnd: Float64Array;
	/** the start, x y z by turns, and the end */
	start: Float64Array;
	end: Float64Array;
	/** the bounding spheres of the pieces and of blocks of them: x, y, z, radius by turns */
	spheres: Float64Array;
	blocks: Float64Array;
	/** the sphere around all */
	bounds: { x: number; y: number; z: number; radius: number };
	/** the piece's point at `share` of its way */
	at(piece: number, share: number): LonLat;
	/** how far the piece goes east and north at that point, in metres for each whole `share` */
	heading(piece: number, share: number): [east: number, north: number];
	/** the piece's length in metres, along the geodesic; 0 for edges straight in lon/lat */
	metres(piece: number): number;
}

/** Pieces of edges straight in longitude and latitude; lines must lie within ±180° as they stand. */
export function straightPieces(lines: readonly LonLat[][]): Pieces {
	const ends: number[] = [];
	for (const line of lines)
		for (let i = 1; i < line.length; i++) {
			const [lonA, latA] = line[i - 1] as LonLat;
			const [lonB, latB] = line[i] as LonLat;
			const polar = latA === latB && Math.abs(latA) === 90;
			const longest = Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA));
			const steps = polar ? 1 : Math.max(1, Math.ceil(longest / LONGEST));
			const at = (k: number) => [
				k === steps ? lonB : lonA + ((lonB - lonA) * k) / steps,
				k === steps ? latB : latA + ((latB - latA) * k) / steps
			];
			for (let k = 0; k < steps; k++) ends.push(...at(k), ...at(k + 1));
		}
	const pieces: Pieces = {
		...room(ends),
		at: (i, share) => {
			const [lonA, latA] = [pieces.lon[i] as number, pieces.lat[i] as number];
			return [
				lonA + share * ((pieces.lonEnd[i] as number) - lonA),
				latA + share * ((pieces.latEnd[i] as number) - latA)
			];
		},
		heading: (i, share) => {
			const lat = pieces.at(i, share)[1];
			const { meridian, normal } = curvatureRadii(lat);
			const east = (pieces.lonEnd[i] as number) - (pieces.lon[i] as number);
			const north = (pieces.latEnd[i] as number) - (pieces.lat[i] as number);
			return [east * RADIANS * normal * Math.cos(lat * RADIANS), north * RADIANS * meridian];
		},
		metres: () => 0
	};
	return enclose(pieces);
}

/** Pieces of the geodesics between the vertices of lines. */
export function geodesicPieces(lines: readonly LonLat[][]): Pieces {
	const ends: number[] = [];
	const ways: { line: ReturnType<typeof wgs84.InverseLine>; from: number; to: number }[] = [];
	const longest = LONGEST * RADIANS * EQUATORIAL_RADIUS;
	for (const positions of lines)
		for (let i = 1; i < positions.length; i++) {
			const [a, b] = [positions[i - 1] as LonLat, positions[i] as LonLat];
			const line = wgs84.InverseLine(
				a[1],
				a[0],
				b[1],
				b[0],
				Geodesic.STANDARD | Geodesic.DISTANCE_IN
			);
			const steps = Math.max(1, Math.ceil(line.s13 / longest));
			let last = a;
			for (let k = 1; k <= steps; k++) {
				const way = { line, from: (line.s13 * (k - 1)) / steps, to: (line.s13 * k) / steps };
				const next = k === steps ? b : along(way, 1);
				ways.push(way);
				ends.push(...last, ...next);
				last = next;
			}
		}
	const pieces: Pieces = {
		...room(ends),
		at: (i, share) => along(ways[i] as (typeof ways)[number], share),
		heading: (i, share) => {
			const { line, from, to } = ways[i] as (typeof ways)[number];
			const { azi2 } = line.Position(from + share * (to - from), Geodesic.AZIMUTH);
			const azimuth = (azi2 as number) * RADIANS;
			return [(to - from) * Math.sin(azimuth), (to - from) * Math.cos(azimuth)];
		},
		metres: (i) => (ways[i] as (typeof ways)[number]).to - (ways[i] as (typeof ways)[number]).from
	};
	return enclose(pieces);
}

function along(
	{ line, from, to }: { line: ReturnType<typeof wgs84.InverseLine>; from: number; to: number },
	share: number
): LonLat {
	const metres = from + share * (to - from);
	const { lon2, lat2 } = line.Position(metres, Geodesic.LATITUDE | Geodesic.LONGITUDE);
	return [lon2 as number, lat2 as number];
}

function room(ends: number[]): Omit<Pieces, 'at' | 'heading' | 'metres'> {
	const count = ends.length / 4;
	const every = (k: number) =>
		Float64Array.from({ length: count }, (_, i) => ends[4 * i + k] as number);
	const cartesian = (lon: Float64Array, lat: Float64Array) => {
		const all = new Float64Array(3 * count);
		for (let i = 0; i < count; i++) all.set(toCartesian(lon[i] as number, lat[i] as number), 3 * i);
		return all;
	};
	const [lon, lat, lonEnd, latEnd] = [every(0), every(1), every(2), every(3)];
	return {
		count,
		lon,
		lat,
		lonEnd,
		latEnd,
		start: cartesian(lon, lat),
		end: cartesian(lonEnd, latEnd),
		spheres: new Float64Array(4 * count),
		blocks: new Float64Array(4 * Math.ceil(count / BLOCK)),
		bounds: { x: 0, y: 0, z: 0, radius: 0 }
	};
}

/** Fills in the bounding spheres. */
function enclose(pieces: Pieces): Pieces {
	const { count, start, end, spheres, blocks } = pieces;
	for (let i = 0; i < count; i++) {
		const [x, y, z] = toCartesian(...pieces.at(i, 0.5));
		let radius = 0;
		for (const ends of [start, end])
			radius = Math.max(
				radius,
				Math.hypot(
					(ends[3 * i] as number) - x,
					(ends[3 * i + 1] as number) - y,
					(ends[3 * i + 2] as number) - z
				)
			);
		// a thousandth more: a piece is short, but not quite straight
		spheres.set([x, y, z, radius * 1.001 + 0.01], 4 * i);
	}
	for (let block = 0; block * BLOCK < count; block++) {
		const from = block * BLOCK;
		const to = Math.min(count, from + BLOCK);
		const middle = [0, 0, 0];
		for (let i = from; i < to; i++)
			for (let k = 0; k < 3; k++)
				middle[k] = (middle[k] as number) + (spheres[4 * i + k] as number) / (to - from);
		const [x, y, z] = middle as [number, number, number];
		let radius = 0;
		for (let i = from; i < to; i++)
			radius = Math.max(
				radius,
				(spheres[4 * i + 3] as number) +
					Math.hypot(
						(spheres[4 * i] as number) - x,
						(spheres[4 * i + 1] as number) - y,
						(spheres[4 * i + 2] as number) - z
					)
			);
		blocks.set([x, y, z, radius], 4 * block);
	}
	const number = blocks.length / 4;
	const { bounds } = pieces;
	for (let block = 0; block < number; block++) {
		bounds.x += (blocks[4 * block] as number) / number;
		bounds.y += (blocks[4 * block + 1] as number) / number;
		bounds.z += (blocks[4 * block + 2] as number) / number;
	}
	for (let block = 0; block < number; block++)
		bounds.radius = Math.max(
			bounds.radius,
			(blocks[4 * block + 3] as number) +
				Math.hypot(
					(blocks[4 * block] as number) - bounds.x,
					(blocks[4 * block + 1] as number) - bounds.y,
					(blocks[4 * block + 2] as number) - bounds.z
				)
		);
	return pieces;
}
