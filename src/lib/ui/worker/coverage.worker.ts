import { expose } from 'comlink';
import { inReach, type ReachLine, type ReachPoint } from '$lib/atlas/in-reach';
import { Surroundings, type Placed } from '$lib/atlas/surroundings';
import { siting, type Site } from '$lib/coverage';
import type { MultiPolygon, Polygon } from 'geojson';

let lines: readonly ReachLine[] = [];
let points: readonly ReachPoint[] = [];
let surroundings = new Surroundings([]);

const work = {
	/** What there is to reach; it is sent once. */
	know(known: { lines: readonly ReachLine[]; points: readonly ReachPoint[] }) {
		({ lines, points } = known);
	},
	inReach: (sites: Site[], altitude: number | undefined) => inReach(sites, altitude, lines, points),
	siting: (target: Polygon | MultiPolygon, range: number, land: Polygon | MultiPolygon) =>
		siting({ target, range, land }),
	/** All features that have a place; they are sent once. */
	place(features: readonly Placed[]) {
		surroundings = new Surroundings(features);
	},
	nearest: (...asked: Parameters<Surroundings['nearest']>) => surroundings.nearest(...asked)
};
export type CoverageWork = typeof work;

expose(work);
