import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { expose, gaps, Member, type Arc } from '$lib/coverage/arcs';
import { NearCircle } from '$lib/coverage/near';
import { toLonLat } from '$lib/geodesy/cartesian';
import { direct, metres, position } from '../truth';

const TURN = 2 * Math.PI;

/** Whether a turn lies in one of some arcs, in whichever round. */
const among = (turn: number, arcs: Arc[]) =>
	arcs.some(({ from, to }) =>
		[-TURN, 0, TURN, 2 * TURN].some((round) => turn + round > from && turn + round < to)
	);

const widthOf = (arcs: Arc[] | undefined) =>
	(arcs ?? []).reduce((sum, { from, to }) => sum + to - from, 0);

/** Discs with the arcs that bound their union. */
function exposed(discs: { at: Position; range: number }[]): Member[] {
	const members = discs.map(({ at, range }, i) => new Member(at[0]!, at[1]!, range, i));
	expose(members, members);
	return members;
}

/** How far a position lies beyond the nearest of the discs but one: negative if one of them holds it. */
const beyond = (at: Position, members: Member[], but: Member) =>
	Math.min(
		...members
			.filter((member) => member !== but)
			.map(({ circle: { lon, lat, range } }) => metres([lon, lat], at) - range)
	);

describe('what intervals leave of a turn', () => {
	const interval = fc.tuple(
		fc.double({ min: 0, max: TURN + 0.1, noNaN: true }),
		fc.oneof(
			{ weight: 5, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
			{ weight: 1, arbitrary: fc.double({ min: -1, max: 7, noNaN: true }) }
		)
	);
	test('is all that none of them covers, once', () => {
		fc.assert(
			fc.property(
				fc.array(interval, { maxLength: 7 }),
				fc.array(fc.double({ min: 0, max: TURN, noNaN: true }), { minLength: 12, maxLength: 12 }),
				(some, turns) => {
					const intervals = some.map(([from, width]): Arc => ({ from, to: from + width }));
					const left = gaps(intervals);
					// the ends of intervals and of gaps are the same turns: look beside them, too
					const ends = [...intervals, ...left].flatMap(({ from, to }) => [from, to]);
					for (const turn of [...turns, ...ends.flatMap((end) => [end - 1e-6, end + 1e-6])]) {
						const [one] = [((turn % TURN) + TURN) % TURN];
						const off = (end: number) => Math.abs(Math.sin((one! - end) / 2));
						if (ends.some((end) => off(end) < 1e-7)) continue;
						expect(among(one!, left)).toBe(!among(one!, intervals));
					}
					expect(widthOf(left)).toBeLessThan(TURN + 1e-9);
					left.forEach(({ from, to }, i) => {
						expect(to).toBeGreaterThan(from);
						if (i > 0) expect(from).toBeGreaterThan(left[i - 1]!.to);
					});
				}
			),
			{ numRuns: 400 }
		);
	});
});

describe('the arcs that bound a union', () => {
	const unit = fc.double({ min: 0, max: 1, noNaN: true });
	const cluster = fc
		.tuple(
			position,
			fc.constantFrom(1_000, 30_000, 500_000, 3_000_000),
			fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 9 })
		)
		.map(([hub, size, some]) =>
			some.map(([azimuth, away, range]) => ({
				at: direct(hub, 360 * azimuth, size * away),
				range: size * (0.05 + range)
			}))
		);

	test('are what lies in no other disc, and end on another ring', () => {
		fc.assert(
			fc.property(cluster, (discs) => {
				const members = exposed(discs);
				for (const member of members) {
					const arcs = member.arcs!;
					for (let i = 0; i < 24; i++) {
						const turn = (TURN * (i + 0.5)) / 24;
						const away = beyond(toLonLat(...member.circle.at(turn)), members, member);
						if (Math.abs(away) > 1e-3) expect(among(turn, arcs)).toBe(away > 0);
					}
					for (const turn of arcs.flatMap(({ from, to }) => [from, to]))
						if (widthOf(arcs) !== TURN)
							expect(
								Math.abs(beyond(toLonLat(...member.circle.at(turn)), members, member))
							).toBeLessThan(1e-4);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('where two rings cross is found by a few looks at them', () => {
		const looks = vi.spyOn(NearCircle.prototype, 'excessOf');
		for (const bearing of [10, 100, 190, 280])
			for (const away of [50_000, 300_000, 450_000]) {
				const [a, b] = exposed([
					{ at: [100, 40], range: 400_000 },
					{ at: direct([100, 40], bearing, away), range: 380_000 }
				]);
				expect([a!.arcs!.length, b!.arcs!.length]).toEqual([1, 1]);
			}
		// each of the twelve pairs crosses twice
		expect(looks.mock.calls.length).toBeLessThanOrEqual(3 * 24);
	});

	test('of two like discs beside each other they are half of each ring, however near', () => {
		for (const off of [3e-5, 1e-3, 0.3, 0.9, 1.1, 20, 1000]) {
			const at: Position = [100, 40];
			const [a, b] = exposed([
				{ at, range: 400_000 },
				{ at: direct(at, 70, off), range: 400_000 }
			]);
			expect(widthOf(a!.arcs)).toBeGreaterThan(3);
			expect(widthOf(b!.arcs)).toBeGreaterThan(3);
			expect(Math.abs(widthOf(a!.arcs) + widthOf(b!.arcs) - TURN)).toBeLessThan(0.01);
		}
	});

	test('of discs that are one but for rounding the larger stays, or the elder', () => {
		const at: Position = [100, 40];
		for (const near of [at, direct(at, 30, 4e-6)]) {
			for (const [ranges, stays] of [
				[[400_000, 400_000], 0],
				[[400_000, 400_000 + 4e-6], 1],
				[[400_000 + 4e-6, 400_000], 0]
			] as const) {
				const members = exposed([
					{ at, range: ranges[0] },
					{ at: near, range: ranges[1] }
				]);
				expect(members.map(({ arcs }) => widthOf(arcs) > 0)).toEqual([stays === 0, stays === 1]);
			}
		}
	});

	test('a disc within another has none; two that hold all of the earth together have none', () => {
		const at: Position = [100, 40];
		for (const size of [1_000, 400_000, 4_000_000]) {
			const [large, small] = exposed([
				{ at, range: size },
				{ at: direct(at, 200, size / 4), range: size / 2 }
			]);
			expect(widthOf(large!.arcs)).toBe(TURN);
			expect(small!.arcs).toEqual([]);
		}
		const all = exposed([
			{ at: [0, 90], range: 11_000_000 },
			{ at: [0, -90], range: 12_000_000 }
		]);
		expect(all.map(({ arcs }) => arcs)).toEqual([[], []]);
	});

	test('a ring that many smaller discs hide together has none', () => {
		const hub: Position = [100, 40];
		const ring = Array.from({ length: 12 }, (_, i) => ({
			at: direct(hub, 30 * i, 400_000),
			range: 130_000
		}));
		const [hidden, ...around] = exposed([{ at: hub, range: 400_000 }, ...ring]);
		expect(hidden!.arcs).toEqual([]);
		expect(around.every(({ arcs }) => arcs!.length === 1)).toBe(true);
		// without one of them it looks out in its place
		const [open] = exposed([{ at: hub, range: 400_000 }, ...ring.slice(1)]);
		expect(open!.arcs).toHaveLength(1);
		expect(among(TURN, open!.arcs!)).toBe(true);
	});

	test('stay as they are where no disc has come or gone', () => {
		const at: Position = [100, 40];
		const members = exposed([
			{ at, range: 100_000 },
			{ at: direct(at, 90, 150_000), range: 100_000 },
			{ at: direct(at, 90, 400_000), range: 100_000 }
		]);
		const [west, middle, east] = members.map(({ arcs }) => arcs);
		const more = new Member(...direct(at, 270, 150_000), 100_000, 3);
		expose([...members, more], [more]);
		expect(members[0]!.arcs).toHaveLength(2);
		expect(members[1]!.arcs).toBe(middle);
		expect(members[2]!.arcs).toBe(east);
		expect(more.arcs).toHaveLength(1);
		// and once it has gone again, all is as before
		expose(members, [more]);
		expect(members[0]!.arcs).toEqual(west);
	});
});
