import { bboxClip, booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { destination } from '$lib/geodesy';
import { count, systemAt, type Ground, type Method } from './ground';
import { sites } from './reach';

/** Points on a disc, evenly spread over its area: a ring of directions at each of some distances. */
const SPREAD = { rings: 40, directions: 72 };

/** Points that each stand for the same area of a disc about a site, in metres. */
export function spread(centre: Position, range: number): Position[] {
	const { rings, directions } = SPREAD;
	return Array.from({ length: rings * directions }, (_, i) => {
		const ring = Math.floor(i / directions);
		// halfway through a ring of equal area, each ring turned against the last
		const metres = range * Math.sqrt((ring + 0.5) / rings);
		return destination(centre, (i % directions) * (360 / directions) + ring * 2.4, metres);
	});
}

/** The land near a site: cut to a box first, or each point would be tested against whole countries. */
function landNear(land: Ground['land'], points: readonly Position[]): Feature<MultiPolygon>[] {
	const lons = points.map(([lon]) => lon!);
	const lats = points.map(([, lat]) => lat!);
	const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
	return land
		.map((country) => bboxClip(country, [...box]) as Feature<MultiPolygon>)
		.filter(({ geometry }) => geometry.coordinates.length);
}

function extremes({ coordinates }: Polygon) {
	const outer = coordinates[0]!;
	const north = Math.max(...outer.map(([, lat]) => lat!));
	const southern = outer.reduce((a, b) => (b[1]! < a[1]! ? b : a));
	return { north, southern };
}

/**
 * coverage-sea:SYSTEM: which part of the disc about each notional site is sea, and whether it reaches
 * beyond Taiwan to the north and to the south. The evidence holds no limits of seas; what lies north
 * of Taiwan’s northern tip is East China Sea by any of them, what lies south of its southern tip and
 * west of it South China Sea.
 */
export const coverageSea: Method = (ground: Ground, [id]) => {
	const { range_km } = systemAt(ground, id);
	const { north, southern } = extremes(ground.targets.TWN!);
	const found = sites(ground).map(({ name, position }) => {
		const points = spread(position, range_km * 1000);
		const land = landNear(ground.land, points);
		const sea = points.filter((p) => !land.some((country) => booleanPointInPolygon(p, country)));
		return {
			name,
			share: sea.length / points.length,
			east: sea.filter(([, lat]) => lat! > north).length / points.length,
			south:
				sea.filter(([lon, lat]) => lat! < southern[1]! && lon! < southern[0]!).length /
				points.length
		};
	});
	const both = found.filter(({ east, south }) => east && south);
	const per = (what: string, share: number) => ({
		what,
		value: share * 100,
		unit: '%',
		digits: 1
	});
	return {
		method: `Over ${SPREAD.rings * SPREAD.directions} points spread evenly over each disc: those not on land at 1:10 million are sea. Sea north of Taiwan’s northern tip counts as East China Sea, sea south of its southern tip and west of it as South China Sea; the strait between counts as neither.`,
		figures: [
			{
				...count(
					'Sites that reach the East China Sea',
					found.filter(({ east }) => east).length,
					`of ${found.length}`
				),
				lead: true
			},
			{
				...count(
					'Sites that reach the South China Sea',
					found.filter(({ south }) => south).length,
					`of ${found.length}`
				),
				lead: true
			},
			count('Sites that reach both', both.length, `of ${found.length}`)
		],
		rows: found.map(({ name, share, east, south }) => ({
			name,
			figures: [
				per('Sea in range', share),
				per('East China Sea', east),
				per('South China Sea', south)
			]
		}))
	};
};
