import { GREATEST_DISTANCE } from '../geodesy/earth';
import type { Shape } from '../geodesy/geometry';
import type { Found } from '../geodesy/nearest';
import type { LonLat } from '../geodesy/position';
import { extent } from './extent';
import { Memory } from './memory';
import { plain, reaches, type Reach, type Site } from './site';
import { shareOfShapes } from './parts';
import { shareOf, type Covered } from './share';
import { reached } from './places';
import type { PointTarget } from './points';
import { shape } from './shape';
import { prepare, type Target } from './target';
import { worst } from './worst';

/** What is asked: how much of a target these sites reach, at an altitude (metres; left out: any). */
export interface Question {
	sites: Site[];
	target: Shape | Target;
	altitude?: number | undefined;
	/** keeps what is worked out from one question to the next, for a drag */
	memory?: Memory | undefined;
}

/** How much of a target is covered: m² of an area, metres of a line, a count of points. */
export interface Share {
	/** covered / total */
	share: number;
	/** whether every point of the target is in range; that the share rounds to 1 does not make it so */
	complete: boolean;
	total: number;
	covered: number;
}

/** What one site has to do with the target. */
interface SiteCoverage {
	/** the smaller of the range and the radar horizon, metres */
	effectiveRange: number;
	limitedBy: 'range' | 'horizon';
	/** the distance to the target's nearest point, 0 inside it, and to its farthest point: metres */
	nearest: number;
	farthest: number;
	nearestPoint: LonLat;
	farthestPoint: LonLat;
}

export interface Coverage extends Share {
	/** the least distance from any site to the target, metres */
	nearest: number;
	/** the distance of the target's point that is farthest from its nearest site, metres */
	farthest: number;
	nearestPoint: LonLat;
	farthestPoint: LonLat;
	/**
	 * How much further the sites would have to reach, metres: the greatest over the target of the least, over
	 * the sites, of distance − effective range (or minimum range − distance). Negative: the margin. Null if a site
	 * has a sector. One site: farthest − effectiveRange. Complete means that it is not above 0.
	 */
	shortfall: number | null;
	sites: SiteCoverage[];
}

/** How much of the target is covered, and from how far. WGS84; terrain is ignored. */
export function coverage({ sites, target, altitude, memory = new Memory() }: Question): Coverage {
	const some = reaches(sites, altitude);
	const prepared = prepare(target);
	const extents = memory.fromEach(prepared, some, ({ lon, lat }) => {
		const near = extent(prepared, lon, lat, false);
		const far = extent(prepared, lon, lat, true);
		return {
			nearest: near.metres,
			farthest: far.metres,
			nearestPoint: near.point,
			farthestPoint: far.point
		};
	});
	const each = some.map(({ range, limitedBy }, i): SiteCoverage => ({
		effectiveRange: range,
		limitedBy,
		...(extents[i] as (typeof extents)[number])
	}));
	const near = each.reduce((a, b) => (b.nearest < a.nearest ? b : a));
	const far = farthestOf(prepared, some, each);
	const shortfall = shortfallOf(prepared, some, far);
	const share = measured(prepared, some, memory);
	const complete = shortfall === null ? share.complete : shortfall <= 0;
	return {
		...finished(prepared, share.covered, complete),
		nearest: near.nearest,
		farthest: far.metres,
		nearestPoint: near.nearestPoint,
		farthestPoint: far.point,
		shortfall,
		sites: each
	};
}

/** Only how much of the target is covered: what a drag needs each frame. */
export function share({ sites, target, altitude, memory }: Question): Share {
	const prepared = prepare(target);
	const { covered, complete } = measured(prepared, reaches(sites, altitude), memory);
	return finished(prepared, covered, complete);
}

function finished({ total }: Target, covered: number, complete: boolean): Share {
	if (complete) return { share: 1, complete, total, covered: total };
	return { share: total > 0 ? covered / total : 0, complete, total, covered };
}

function measured(target: Target, some: Reach[], memory = new Memory()): Covered {
	if (target.kind === 'points') return countOf(target, some);
	if (some.every(plain)) return shareOf(target, memory.union(some));
	return shareOfShapes(
		target,
		some.map(shape).filter((one) => one !== undefined)
	);
}

function countOf({ total, places }: PointTarget, some: Reach[]): Covered {
	let covered = 0;
	for (const one of reached(some, places)) covered += one;
	return { covered, complete: covered === total };
}

function farthestOf(target: Target, some: Reach[], each: SiteCoverage[]): Found {
	const [only] = each;
	if (each.length === 1 && only) return { point: only.farthestPoint, metres: only.farthest };
	return worst(
		target,
		some.map(({ lon, lat }) => [lon, lat])
	);
}

function shortfallOf(target: Target, some: Reach[], far: Found): number | null {
	const [first] = some as [Reach];
	if (some.some(({ sector }) => sector)) return null;
	if (some.every(({ range, least }) => range === first.range && least === 0))
		return far.metres - first.range;
	const sites = some.map(({ lon, lat }): LonLat => [lon, lat]);
	const value = (metres: number, i: number) => {
		const { range, least } = some[i] as Reach;
		return Math.max(metres - range, least > 0 ? least - metres : -GREATEST_DISTANCE);
	};
	const peaks = some.some(({ least }) => least > 0);
	return worst(target, sites, value, peaks).metres;
}
