// The everyday way: circles of 256 sides on a sphere, and polygons cut in the plane.
import {
	area,
	booleanPointInPolygon,
	circle,
	distance,
	featureCollection,
	intersect,
	polygon,
	union
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Site } from '../../src/lib/coverage';

type Area = Feature<Polygon | MultiPolygon>;

const ring = ({ position, range }: Site) =>
	circle([position[0] as number, position[1] as number], range / 1000, { steps: 256 });

function united(sites: Site[]): Area {
	const rings = sites.map(ring);
	return rings.length === 1
		? (rings[0] as Area)
		: (union(featureCollection<Polygon | MultiPolygon>(rings)) as Area);
}

export function unionArea(sites: Site[]): number {
	return area(united(sites));
}

export function share(sites: Site[], target: Polygon): { union: number; share: number } {
	const whole = polygon(target.coordinates);
	const all = united(sites);
	const common = intersect(featureCollection<Polygon | MultiPolygon>([all, whole]));
	return { union: area(all), share: common ? area(common) / area(whole) : 0 };
}

export function inRange(sites: Site[], places: Float64Array): number {
	const rings = sites.map(ring);
	let count = 0;
	for (let i = 0; i < places.length; i += 2) {
		const at = [places[i] as number, places[i + 1] as number];
		if (rings.some((shape) => booleanPointInPolygon(at, shape))) count++;
	}
	return count;
}

/** How many points are in range, and how far the one is that is farthest from its nearest site, in metres. */
export function points(sites: Site[], places: Float64Array): { count: number; farthest: number } {
	let count = 0;
	let farthest = 0;
	for (let i = 0; i < places.length; i += 2) {
		const at = [places[i] as number, places[i + 1] as number];
		const metres = sites.map(({ position }) => 1000 * distance(at, position));
		if (sites.some(({ range }, k) => (metres[k] as number) <= range)) count++;
		farthest = Math.max(farthest, Math.min(...metres));
	}
	return { count, farthest };
}

export function frame(site: Site, target: Polygon, places: Float64Array) {
	return { share: share([site], target).share, count: inRange([site], places) };
}
