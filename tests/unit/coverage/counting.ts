import type { MultiPolygon, Polygon, Position } from 'geojson';
import { inside, metres, random } from '../truth';

/** The share by counting random points: the truth, to a few times 1/√count. */
export function counted(
	shape: Polygon | MultiPolygon,
	within: (at: [number, number]) => boolean,
	bounds: [number, number, number, number],
	count = 40_000
) {
	const next = random(5);
	const [west, south, east, north] = bounds;
	const [low, high] = [Math.sin((south * Math.PI) / 180), Math.sin((north * Math.PI) / 180)];
	let [all, some] = [0, 0];
	for (let i = 0; i < count; i++) {
		const at: [number, number] = [
			west + (east - west) * next(),
			(Math.asin(low + (high - low) * next()) * 180) / Math.PI
		];
		if (!inside(shape, at)) continue;
		all++;
		if (within(at)) some++;
	}
	return { share: some / all, error: 4 * Math.sqrt(0.25 / all) + 1e-3 };
}

/** The covered area by an independent exact way: the covered part of each of many thin strips of latitude. */
export function sliced(
	shape: Polygon,
	centre: Position,
	distance: number,
	south: number,
	north: number,
	strips = 4000
): number {
	const ring = shape.coordinates[0]!;
	south = Math.max(south, centre[1]! - distance / 110_500);
	north = Math.min(north, centre[1]! + distance / 110_500);
	let sum = 0;
	for (let i = 0; i < strips; i++) {
		const lat = south + ((north - south) * (i + 0.5)) / strips;
		const cuts: number[] = [];
		for (let k = 1; k < ring.length; k++) {
			const [xa, ya] = ring[k - 1] as [number, number];
			const [xb, yb] = ring[k] as [number, number];
			if (ya > lat !== yb > lat) cuts.push(xa + ((xb - xa) * (lat - ya)) / (yb - ya));
		}
		cuts.sort((a, b) => a - b);
		// half the width of the disc on this parallel, by bisection
		const at = (lon: number) => metres(centre, [lon, lat]);
		if (at(centre[0]!) >= distance) continue;
		let [low, high] = [0, 180];
		for (let round = 0; round < 60; round++) {
			const middle = (low + high) / 2;
			if (at(centre[0]! + middle) < distance) low = middle;
			else high = middle;
		}
		let width = 0;
		for (let k = 0; k + 1 < cuts.length; k += 2)
			width += Math.max(
				0,
				Math.min(cuts[k + 1]!, centre[0]! + low) - Math.max(cuts[k]!, centre[0]! - low)
			);
		const sin = Math.sin((lat * Math.PI) / 180);
		const e2 = 0.00669437999014;
		const w = 1 - e2 * sin * sin;
		const [meridian, normal] = [(6378137 * (1 - e2)) / w ** 1.5, 6378137 / Math.sqrt(w)];
		sum +=
			((width * Math.PI) / 180) *
			normal *
			Math.cos((lat * Math.PI) / 180) *
			meridian *
			(((north - south) * Math.PI) / 180 / strips);
	}
	return sum;
}
