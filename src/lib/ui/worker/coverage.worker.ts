import { expose } from 'comlink';
import { inReach, type ReachLine, type ReachPoint } from '$lib/atlas/in-reach';
import { siting, type Site } from '$lib/coverage';
import type { MultiPolygon, Polygon } from 'geojson';

let lines: readonly ReachLine[] = [];
let points: readonly ReachPoint[] = [];

const work = {
	/** What there is to reach; it is sent once. */
	know(known: { lines: readonly ReachLine[]; points: readonly ReachPoint[] }) {
		({ lines, points } = known);
	},
	inReach: (sites: Site[], altitude: number | undefined) => inReach(sites, altitude, lines, points),
	siting: (target: Polygon | MultiPolygon, range: number, land: Polygon | MultiPolygon) =>
		siting({ target, range, land })
};
export type CoverageWork = typeof work;

expose(work);
