import { EARTH_AREA, POLAR_STRIP } from '../geodesy/authalic';
import type { Member } from './arcs';

/** So many metres make a degree of latitude at least. */
const DEGREE = 110_500;

/**
 * The area of a union of discs in m², from the arcs that bound it: ∮ (strip at a pole − strip) dλ, plus the whole
 * earth if the other pole lies inside. The reference is the pole on the side of the discs; the arcs that were
 * integrated from the other one are brought over by the longitude that they turn by.
 */
export function areaOf(members: Member[]): number {
	const [only] = members;
	if (members.length === 1) return (only as Member).circle.area;
	const side = members.reduce((sum, { disc }) => sum + disc.centre[2], 0) < 0 ? -1 : 1;
	const pole = side * POLAR_STRIP;
	let area = 0;
	let over = false;
	for (const member of members) {
		const { lat, range } = member.disc;
		if (range > (90 + side * lat) * DEGREE)
			over ||= side > 0 ? member.circle.south : member.circle.north;
		for (const { from, to } of member.arcs ?? []) {
			const { circle } = member;
			const TURN = 2 * Math.PI;
			const along = (turn: number) => {
				const rounds = Math.floor(turn / TURN);
				const rest = turn - rounds * TURN;
				const whole = rounds
					? rounds * (circle.sweep(TURN) + (pole - circle.pole) * circle.longitude(TURN))
					: 0;
				if (pole === circle.pole) return whole + circle.sweep(rest);
				return whole + circle.sweep(rest) + (pole - circle.pole) * circle.longitude(rest);
			};
			area += along(to) - along(from);
		}
	}
	return area + (over ? EARTH_AREA : 0);
}
