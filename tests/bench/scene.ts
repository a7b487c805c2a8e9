// The same inputs for all: sites between the Urals and the Pacific, Taiwan's main island, places all over the earth.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Site } from '../../src/lib/coverage';
import { area } from '../../src/lib/geodesy';

/** Numbers in [0, 1), the same each time (mulberry32). */
function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Sites over Russia and China, of 50 to 400 km. */
export function sitesInland(count: number): Site[] {
	const next = random(count);
	return Array.from({ length: count }, () => ({
		position: [60 + 80 * next(), 20 + 50 * next()],
		range: 50_000 + 350_000 * next()
	}));
}

/** Sites over the seas and coasts around Taiwan, 50 to 400 km; with more than a hundred of them, shorter. */
export function sitesAround(count: number): Site[] {
	const next = random(count + 1);
	const scale = Math.sqrt(Math.max(1, count / 100));
	return Array.from({ length: count }, () => ({
		position: [108 + 24 * next(), 14 + 22 * next()],
		range: (50_000 + 350_000 * next()) / scale
	}));
}

/** Longitude and latitude by turns; `within` degrees of a position, or all over the earth. */
export function places(count: number, around?: [number, number], within = 5): Float64Array {
	const next = random(7);
	const all = new Float64Array(2 * count);
	for (let i = 0; i < count; i++)
		all.set(
			around
				? [around[0] + within * (2 * next() - 1), around[1] + within * (2 * next() - 1)]
				: [360 * next() - 180, (Math.asin(2 * next() - 1) * 180) / Math.PI],
			2 * i
		);
	return all;
}

export function taiwan(): Polygon {
	const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
		countries: GeometryCollection;
	}>;
	const found = feature(world, world.objects.countries).features.find(({ id }) => id === '158');
	const islands = (found?.geometry as MultiPolygon).coordinates.map((coordinates): Polygon => ({
		type: 'Polygon',
		coordinates
	}));
	return islands.reduce((a, b) => (area(b) > area(a) ? b : a));
}
