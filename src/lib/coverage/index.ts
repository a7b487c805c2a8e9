import { area, intersect, featureCollection, polygon, coordAll } from '@turf/turf';
import type { Polygon } from 'geojson';
import { distance, ring } from '$lib/geodesy';

export interface Site {
	position: [number, number];
	range: number;
	mastHeight?: number;
}

export function coverage({ sites, target }: { sites: Site[]; target: Polygon; altitude?: number }) {
	const t = polygon(target.coordinates);
	const total = area(t);
	const site = sites[0]!;
	const disc = polygon(ring(site.position, site.range, { tolerance: 50 }).coordinates);
	const hit = intersect(featureCollection([t, disc]));
	const covered = hit ? area(hit) : 0;
	const all = coordAll(t).map((p) => distance(p, site.position));
	const nearest = Math.min(...all);
	const farthest = Math.max(...all);
	return {
		share: covered / total,
		complete: farthest <= site.range,
		total,
		covered,
		nearest,
		farthest,
		sites: [{ effectiveRange: site.range, limitedBy: 'range' as const, nearest, farthest }]
	};
}
