import { chordSquared, curvatureRadii, toCartesian, type Cartesian } from '../geodesy/cartesian';
import { metresBetween } from '../geodesy/distance';
import { RADIANS } from '../geodesy/earth';
import { extreme, type Found } from '../geodesy/nearest';
import type { LonLat } from '../geodesy/position';
import { alongEarth, placeOf, type Cluster, type PointTarget } from './points';
import { inArea, type AreaTarget, type Target } from './target';

/** The answer may lie below the true greatest value by so many metres. */
const CLOSE = 1e-3;

/** A distance on a sphere of the mean radius taken from the chord, is off by 2.1 % at most, near the antipode. */
const SPHERE = 6_371_008.8;
const DOUBT = 0.03;

/** Further than this, in metres, the antipode may be near. */
const FAR = 19_000_000;

/** Cells are split no more often than this: far more than any answer took. */
const MOST_CELLS = 50_000;

/** What to look for: a value at each distance from a site, that changes by no more than the distance does. */
export type Measure = (metres: number, site: number) => number;

interface Cell {
	/** the value that nothing in the cell exceeds */
	bound: number;
	/** the sites that can matter in it */
	sites: number[];
	split(): Place[];
}

interface Place {
	middle: LonLat;
	/** how far the cell reaches from its middle, metres */
	radius: number;
	/** whether the middle is of the target; undefined: to be found out */
	inside: boolean | undefined;
	split(): Place[];
}

/**
 * The point of the target where the least value among the sites is greatest: with the distance itself, the point that
 * is farthest from its nearest site. Branch and bound: a cell whose middle is worth v holds nothing worth more than v
 * and its radius. `peaks` says that the measure may fall with distance, too.
 */
export function worst(
	target: Target,
	sites: LonLat[],
	measure: Measure = (metres) => metres,
	peaks = false
): Found {
	let best: Found = { point: [NaN, NaN], metres: -Infinity };
	const centres = sites.map(([lon, lat]) => toCartesian(lon, lat));
	/** the least value at a position, and which sites could have it within so many metres */
	const least = (at: LonLat, some: number[], radius: number) => {
		const here = toCartesian(at[0], at[1]);
		const doubts: number[] = [];
		const rough = some.map((i, k) => {
			const half = Math.sqrt(chordSquared(here, centres[i] as Cartesian)) / 2;
			const metres = 2 * SPHERE * Math.asin(Math.min(1, half / SPHERE));
			doubts[k] = DOUBT * metres;
			return measure(metres, i);
		});
		const sure = rough.reduce(
			(most, value, k) => Math.min(most, value + (doubts[k] as number)),
			Infinity
		);
		let value = Infinity;
		const near: number[] = [];
		some.forEach((i, k) => {
			const atLeast = (rough[k] as number) - (doubts[k] as number);
			if (atLeast <= sure) {
				const [lon, lat] = sites[i] as LonLat;
				value = Math.min(value, measure(metresBetween(lon, lat, at[0], at[1]), i));
			}
			if (atLeast <= sure + 2 * radius) near.push(i);
		});
		return { value, near };
	};
	const all = [...sites.keys()];
	// Of points there are so many, and of these the greatest itself is found.
	const [close, most] = target.kind === 'points' ? [0, Infinity] : [CLOSE, MOST_CELLS];
	const cells = new Heap();
	const look = (place: Place, some: number[]) => {
		const { value, near } = least(place.middle, some, place.radius);
		const bound = value + place.radius;
		if (bound <= best.metres + close) return;
		// where one site alone is nearest the distance has no peak of its own, but at the antipode
		const open = place.inside === undefined;
		if (open && near.length === 1 && !peaks && value < FAR) return;
		if (place.inside ?? inArea(target as AreaTarget, ...place.middle)) {
			if (value > best.metres) best = { point: place.middle, metres: value };
		} else if (extreme((target as AreaTarget).pieces, ...place.middle, false).metres > place.radius)
			return;
		cells.push({ bound, sites: near, split: () => place.split() });
	};
	if (target.kind === 'points') look(pointPlace(target, target.whole), all);
	else for (const place of edgePlaces(target)) look(place, all);
	if (target.kind === 'area') for (const place of boxPlaces(target)) look(place, all);
	for (let count = 0; count < most; count++) {
		const cell = cells.pop();
		if (!cell || cell.bound <= best.metres + close) break;
		for (const place of cell.split()) look(place, cell.sites);
	}
	return best;
}

/** Points that lie together. */
const pointPlace = (target: PointTarget, { middle, radius, parts }: Cluster): Place => ({
	middle: placeOf(target, middle),
	radius: alongEarth(radius),
	inside: true,
	split: () => parts.map((part) => pointPlace(target, part))
});

/** The pieces of the target's edges; their ends first, where the answer mostly is. */
function edgePlaces({ pieces }: Exclude<Target, { kind: 'points' }>): Place[] {
	const stretch = (i: number, from: number, to: number, metres: number): Place => ({
		middle: pieces.at(i, (from + to) / 2),
		radius: metres / 2,
		inside: true,
		split: () => [
			stretch(i, from, (from + to) / 2, metres / 2),
			stretch(i, (from + to) / 2, to, metres / 2)
		]
	});
	const places: Place[] = [];
	for (let i = 0; i < pieces.count; i++)
		for (const at of [0, 1])
			places.push({ middle: pieces.at(i, at), radius: 0, inside: true, split: () => [] });
	for (let i = 0; i < pieces.count; i++)
		// a sphere's radius is half a chord: the way along so short a piece is hardly longer
		places.push(stretch(i, 0, 1, 2.01 * (pieces.spheres[4 * i + 3] as number)));
	return places;
}

/** Boxes of longitude and latitude around the area. */
function boxPlaces({ pieces }: AreaTarget): Place[] {
	const box = (west: number, south: number, east: number, north: number): Place => {
		const middle: LonLat = [(west + east) / 2, (south + north) / 2];
		const { meridian, normal } = curvatureRadii(middle[1]);
		const width = (east - west) * RADIANS * normal * Math.cos(middle[1] * RADIANS);
		// along the parallel of the middle, then along a meridian, whose radius changes by 1 % at most
		const height = (north - south) * RADIANS * meridian * 1.01;
		return {
			middle,
			radius: (width + height) / 2,
			inside: undefined,
			split: () =>
				width > height
					? [box(west, south, middle[0], north), box(middle[0], south, east, north)]
					: [box(west, south, east, middle[1]), box(west, middle[1], east, north)]
		};
	};
	const { lon, lat } = pieces;
	const least = (all: Float64Array) => all.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (all: Float64Array) => all.reduce((a, b) => Math.max(a, b), -Infinity);
	return [box(least(lon), least(lat), most(lon), most(lat))];
}

/** Cells, the greatest bound first: a binary heap. */
class Heap {
	private readonly cells: Cell[] = [];

	push(cell: Cell): void {
		const { cells } = this;
		let at = cells.length;
		cells.push(cell);
		while (at > 0) {
			const above = (at - 1) >> 1;
			if ((cells[above] as Cell).bound >= cell.bound) break;
			cells[at] = cells[above] as Cell;
			at = above;
		}
		cells[at] = cell;
	}

	pop(): Cell | undefined {
		const { cells } = this;
		const top = cells[0];
		const last = cells.pop();
		if (!last || cells.length === 0) return top;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= cells.length) break;
			if (
				below + 1 < cells.length &&
				(cells[below + 1] as Cell).bound > (cells[below] as Cell).bound
			)
				below++;
			if ((cells[below] as Cell).bound <= last.bound) break;
			cells[at] = cells[below] as Cell;
			at = below;
		}
		cells[at] = last;
		return top;
	}
}
