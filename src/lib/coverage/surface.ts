import { EARTH_AREA, POLAR_STRIP, strip } from '../geodesy/authalic';
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

/** The area of a union of discs in m², from the arcs that bound it. */
export function areaOf(members: Member[]): number {
	const [only] = members;
	if (members.length === 1) return (only as Member).circle.area;
	const base = baseOf(members.map(({ disc }) => disc));
	let area = whatPolesAdd(holdsPole(members, 1), holdsPole(members, -1), base);
	for (const member of members)
		for (const { from, to } of member.arcs ?? []) area += swept(member.circle, from, to, base);
	return area;
}

/** The strip in the middle of some sites: areas measured from there suffer least from rounding. */
export function baseOf(sites: { lat: number }[]): number {
	return strip(sites.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, sites.length));
}

/**
 * What is to be added to ∮ (base − strip) dλ around a region, for the poles in it, to make it the area. The boundary turns
 * by 2π of longitude for the north pole inside, and by −2π for the south pole. With the north pole's strip as base
 * the integral is the area, but for the whole earth if the south pole lies inside; any other base moves it by its
 * distance from that, times the turn. Counting the turn, instead of adding it up, forgives gaps in the boundary.
 */
export function whatPolesAdd(north: boolean, south: boolean, base: number): number {
	const turn = 2 * Math.PI * (Number(north) - Number(south));
	// seen from the south pole it is the same the other way round; the nearer of the two keeps the digits
	if (base < 0) return (-POLAR_STRIP - base) * turn + (north ? EARTH_AREA : 0);
	return (POLAR_STRIP - base) * turn + (south ? EARTH_AREA : 0);
}
