// What the geometry is held against: geographiclib itself, counting, and dense sampling. None of it uses the core.
import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const wgs84 = geodesic.Geodesic.WGS84;
export const EARTH_AREA = 510_065_621_724_088.44;

export function metres(a: Position, b: Position): number {
	return wgs84.Inverse(a[1]!, a[0]!, b[1]!, b[0]!).s12!;
}

export function azimuth(a: Position, b: Position): number {
	return wgs84.Inverse(a[1]!, a[0]!, b[1]!, b[0]!).azi1!;
}

export function direct(from: Position, azimuth: number, distance: number): [number, number] {
	const { lon2, lat2 } = wgs84.Direct(from[1]!, from[0]!, azimuth, distance);
	return [lon2!, lat2!];
}

/** The area of a geodesic disc: a geodesic polygon of many sides. */
export function discArea(centre: Position, range: number, sides = 20_000): number {
	const polygon = wgs84.Polygon(false);
	for (let i = 0; i < sides; i++) {
		const [lon, lat] = direct(centre, (-360 * i) / sides, range);
		polygon.AddPoint(lat, lon);
	}
	const { area } = polygon.Compute(false, true) as { area: number };
	return area < 0 ? area + EARTH_AREA : area;
}

/** The area of a ring whose edges are straight in lon/lat: a geodesic polygon with each edge cut small. */
export function ringArea(ring: Position[], steps = 200): number {
	const polygon = wgs84.Polygon(false);
	for (let i = 1; i < ring.length; i++) {
		const [lonA, latA] = ring[i - 1] as [number, number];
		const [lonB, latB] = ring[i] as [number, number];
		for (let k = 0; k < steps; k++)
			polygon.AddPoint(latA + ((latB - latA) * k) / steps, lonA + ((lonB - lonA) * k) / steps);
	}
	return (polygon.Compute(false, true) as { area: number }).area;
}

/** A generator of numbers in [0, 1) that is the same each time (mulberry32). */
export function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A point of the sphere, evenly: close enough to even on the ellipsoid (0.7 %) for what is counted with it. */
export function anywhere(next: () => number): [number, number] {
	return [360 * next() - 180, (Math.asin(2 * next() - 1) * 180) / Math.PI];
}

/** Whether a position is in a polygon in the plane of longitude and latitude. */
export function inside(shape: Polygon | MultiPolygon, [x, y]: Position): boolean {
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	let count = 0;
	for (const ring of polygons.flat())
		for (let i = 1; i < ring.length; i++) {
			const [xa, ya] = ring[i - 1] as [number, number];
			const [xb, yb] = ring[i] as [number, number];
			if (ya > y! !== yb > y! && x! < xa + ((xb - xa) * (y! - ya)) / (yb - ya)) count++;
		}
	return count % 2 === 1;
}

export function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
	return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** Twice the signed planar area: positive when the ring runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++)
		sum +=
			(ring[i - 1]![0]! - ring[0]![0]!) * (ring[i]![1]! - ring[0]![1]!) -
			(ring[i]![0]! - ring[0]![0]!) * (ring[i - 1]![1]! - ring[0]![1]!);
	return sum;
}

/** What RFC 7946 asks of a polygon; the complaints, none if it is sound. */
export function complaints(shape: Polygon | MultiPolygon): string[] {
	const found: string[] = [];
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	if (polygons.length === 0) found.push('no polygon');
	for (const polygon of polygons)
		polygon.forEach((ring, index) => {
			const [first, last] = [ring[0]!, ring[ring.length - 1]!];
			if (ring.length < 4) found.push(`a ring of ${ring.length}`);
			if (first[0] !== last[0] || first[1] !== last[1]) found.push('an open ring');
			for (const [lon, lat] of ring)
				if (!(Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)) found.push(`${lon}, ${lat}`);
			if (signedArea(ring) > 0 !== (index === 0)) found.push(`ring ${index} runs the wrong way`);
			for (let i = 1; i < ring.length; i++) {
				const step = Math.abs(ring[i]![0]! - ring[i - 1]![0]!);
				const around =
					ring[i]![1] === ring[i - 1]![1] && (step === 360 || Math.abs(ring[i]![1]!) === 90);
				if (step > 180 && !around) found.push(`an edge of ${step}°`);
			}
		});
	return found;
}

/** Positions all over the earth, with the awkward ones often among them. */
export const position: fc.Arbitrary<[number, number]> = fc.tuple(
	fc.oneof(
		{ weight: 6, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(-180, 180, 0, 179.9999, -179.9, 90) }
	),
	fc.oneof(
		{ weight: 6, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(-90, 90, 0, 89.99, -89.5) }
	)
);

/** Ranges in metres from a kilometre to `most`, the small ones as often as the large. */
export function range(most = 3_000_000): fc.Arbitrary<number> {
	return fc
		.double({ min: 3, max: Math.log10(most), noNaN: true })
		.map((exponent) => 10 ** exponent);
}

/** A position that is not too near the poles and the antimeridian, for boxes around it. */
export const midland: fc.Arbitrary<[number, number]> = fc.tuple(
	fc.double({ min: -150, max: 150, noNaN: true }),
	fc.double({ min: -60, max: 60, noNaN: true })
);

/** A box with edges straight in lon/lat, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south]
			]
		]
	};
}

/** Moves every longitude, brought back within ±180°. */
export function shifted([lon, lat]: Position, by: number): [number, number] {
	const moved = (((lon! + by + 180) % 360) + 360) % 360;
	return [moved - 180, lat!];
}
