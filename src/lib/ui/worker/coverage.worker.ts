import { expose } from 'comlink';
import { inReach, type ReachLine, type ReachPoint } from '$lib/atlas/in-reach';
import { Surroundings, type Placed } from '$lib/atlas/surroundings';
import type { Site } from '$lib/coverage';
import { siting } from '$lib/coverage/siting';
import { merge } from '$lib/coverage/merge';
import { live } from '$lib/workers/life';
import type { MultiPolygon, Polygon, Position } from 'geojson';

let lines: readonly ReachLine[] = [];
let points: readonly ReachPoint[] = [];
let surroundings = new Surroundings([]);

const living = live(self.name);

const work = {
	/** Resolves once others may wait for the end of this worker. */
	living: () => living,
	/** What there is to reach; it is sent once. */
	know(known: { lines: readonly ReachLine[]; points: readonly ReachPoint[] }) {
		({ lines, points } = known);
	},
	inReach: (sites: Site[], altitude: number | undefined) => inReach(sites, altitude, lines, points),
	siting: (target: Polygon | MultiPolygon, range: number, land: Polygon | MultiPolygon) =>
		siting({ target, range, land }),
	merge: (areas: Position[][][]) => merge(areas),
	/** All features that have a place; they are sent once. */
	place(features: readonly Placed[]) {
		surroundings = new Surroundings(features);
	},
	/** Features of a layer that the reader brought, in place of those that were sent before. */
	replace: (...told: Parameters<Surroundings['replace']>) => surroundings.replace(...told),
	nearest: (...asked: Parameters<Surroundings['nearest']>) => surroundings.nearest(...asked),
	nearestTo: (...asked: Parameters<Surroundings['nearestTo']>) => surroundings.nearestTo(...asked)
};
export type CoverageWork = typeof work;

expose(work);
