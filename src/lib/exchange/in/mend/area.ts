import type { MultiPolygon, Polygon, Position } from 'geojson';
import { planarArea } from '$lib/geodesy/plane';
import { crosses, cut, halved, positions } from './line';
import { shown, type Mending } from './mending';

/** A polygon within ±180°, closed, wound as RFC 7946 asks; null if its outer ring cannot be used. */
export function area(value: unknown, mending: Mending): Polygon | MultiPolygon | null {
	if (!Array.isArray(value) || value.length === 0)
		return mending.unusable('problems.position', { value: shown(value) });
	const rings = value.map((one) => ring(one, mending));
	const [outer] = rings;
	if (!outer) return null;
	const good = rings.filter((one) => one !== null);
	if (good.length < rings.length) mending.repaired('problems.partLost');
	// An edge from −180° to 180° along one parallel is what it says: once round.
	if (good.some((one) => crosses(halved(one, true))))
		return cut({ type: 'Polygon', coordinates: good }, mending);
	return { type: 'Polygon', coordinates: good.map((one, i) => wound(one, i === 0, mending)) };
}

function ring(value: unknown, mending: Mending): Position[] | null {
	const found = positions(value, mending);
	if (!found) return null;
	const [first] = found;
	const last = found.at(-1);
	if (!first || !last) return mending.unusable('problems.shortRing');
	if (first[0] !== last[0] || first[1] !== last[1]) {
		found.push([...first]);
		mending.repaired('problems.unclosed');
	}
	return found.length < 4 ? mending.unusable('problems.shortRing') : found;
}

/** The ring counter-clockwise if it is the outer one, else clockwise. */
function wound(ring: Position[], outer: boolean, mending: Mending): Position[] {
	const turn = planarArea(ring);
	if (turn === 0 || turn > 0 === outer) return ring;
	mending.repaired('problems.rewound');
	return ring.reverse();
}
