// Taiwan's main island: the largest polygon of the country in the basemap's source.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ringArea } from '../truth';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;

export function country(id: string): Polygon | MultiPolygon {
	const found = feature(world, world.objects.countries).features.find((one) => one.id === id);
	return found!.geometry as Polygon | MultiPolygon;
}

export function mainIsland(): Polygon {
	const shape = country('158') as MultiPolygon;
	const sized = shape.coordinates.map((coordinates) => ({
		coordinates,
		area: Math.abs(ringArea(coordinates[0]!, 1))
	}));
	sized.sort((a, b) => b.area - a.area);
	return { type: 'Polygon', coordinates: sized[0]!.coordinates };
}
