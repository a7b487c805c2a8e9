import { EARTH_AREA, POLAR_STRIP } from '../geodesy/authalic';
import type { Member } from './arcs';
import { swept } from './circle';

/** So many metres make a degree of latitude at least. */
const DEGREE = 110_500;

/** Whether one of the discs holds the pole on that side: 1 north, −1 south. */
export function holdsPole(members: Member[], side: 1 | -1): boolean {
	return members.some(
		(member) =>
			member.disc.range > (90 - side * member.disc.lat) * DEGREE &&
			(side > 0 ? member.circle.north : member.circle.south)
	);
}

/**
 * The area of a union of discs in m², from the arcs that bound it: ∮ (strip at a pole − strip) dλ, plus the whole
 * earth if the other pole lies inside. The pole of reference is the one on the side of the discs.
 */
export function areaOf(members: Member[]): number {
	const [only] = members;
	if (members.length === 1) return (only as Member).circle.area;
	const side = members.reduce((sum, { disc }) => sum + disc.z, 0) < 0 ? -1 : 1;
	let area = holdsPole(members, side < 0 ? 1 : -1) ? EARTH_AREA : 0;
	for (const member of members)
		for (const { from, to } of member.arcs ?? [])
			area += swept(member.circle, from, to, side * POLAR_STRIP);
	return area;
}
