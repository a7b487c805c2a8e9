import { metresBetween } from '../geodesy/distance';
import type { Found } from '../geodesy/nearest';
import { BLOCK } from '../geodesy/pieces';
import { toLonLat } from '../geodesy/cartesian';
import type { LonLat } from '../geodesy/position';
import { centreOf } from './centre';
import { extent } from './extent';
import { inArea, type AreaTarget, type Target } from './target';

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The place on the land from which the farthest point of the target is nearest, and that distance: the smallest range
 * with which one site could cover all of it. If the best place of all is at sea, the best on land is on the
 * coast, since the distance to the farthest point only grows away from there. Branch and bound along the coast.
 */
export function minimax(target: Target, land: AreaTarget | undefined): Found {
	let known = answers.get(target);
	if (!known) answers.set(target, (known = new Map()));
	let answer = known.get(land);
	if (!answer) known.set(land, (answer = search(target, land)));
	return answer;
}

/** It does not depend on the range: while that is changed the answer stays. */
const answers = new WeakMap<Target, Map<AreaTarget | undefined, Found>>();

function search(target: Target, land: AreaTarget | undefined): Found {
	const centre = centreOf(target);
	if (!land || inArea(land, ...centre.point)) return centre;
	const { pieces } = land;
	const farthest = (at: LonLat) => extent(target, at[0], at[1], true).metres;
	/** what the farthest is at least: quick */
	const least = (at: LonLat) =>
		centre.support.reduce((most, point) => Math.max(most, metresBetween(...at, ...point)), 0);
	let best: Found = { point: pieces.at(0, 0), metres: Infinity };
	const offer = (point: LonLat) => {
		const metres = farthest(point);
		if (metres < best.metres) best = { point, metres };
		return metres;
	};
	const around = (all: Float64Array, i: number): { bound: number; i: number } => {
		const at = toLonLat(all[4 * i] as number, all[4 * i + 1] as number, all[4 * i + 2] as number);
		// a sphere's radius is straight: along the ground it is longer by less than this
		return { bound: least(at) - 1.02 * (all[4 * i + 3] as number), i };
	};
	const blocks = Array.from({ length: Math.ceil(pieces.count / BLOCK) }, (_, i) =>
		around(pieces.blocks, i)
	).sort((a, b) => a.bound - b.bound);
	for (const block of blocks) {
		if (block.bound >= best.metres) break;
		const first = block.i * BLOCK;
		const some = Array.from({ length: Math.min(BLOCK, pieces.count - first) }, (_, k) =>
			around(pieces.spheres, first + k)
		).sort((a, b) => a.bound - b.bound);
		for (const { bound, i } of some) {
			if (bound >= best.metres) break;
			alongPiece(offer, (share) => pieces.at(i, share));
		}
	}
	return best;
}

/** Looks for the least value on a piece, where it has one minimum: golden section. */
function alongPiece(value: (at: LonLat) => number, at: (share: number) => LonLat): void {
	value(at(0));
	value(at(1));
	let [a, b] = [0, 1];
	let [x, y] = [1 - GOLDEN, GOLDEN];
	let [atX, atY] = [value(at(x)), value(at(y))];
	// 55 km · 0.618^40 is a quarter of a millimetre
	for (let round = 0; round < 40; round++)
		if (atX < atY) {
			[b, y, atY] = [y, x, atX];
			x = b - GOLDEN * (b - a);
			atX = value(at(x));
		} else {
			[a, x, atX] = [x, y, atY];
			y = a + GOLDEN * (b - a);
			atY = value(at(y));
		}
}
