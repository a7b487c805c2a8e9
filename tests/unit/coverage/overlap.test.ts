import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unionArea } from '$lib/coverage';
import { circle } from '$lib/coverage/circle';
import { disc, estimate, facing, overlap } from '$lib/coverage/overlap';
import { direct, metres, position } from '../truth';

const pair = fc
	.tuple(
		position,
		fc.double({ min: 3.5, max: 6.3, noNaN: true }),
		fc.double({ min: 3.5, max: 6.3, noNaN: true }),
		fc.double({ min: 0, max: 360, noNaN: true }),
		// from one within the other to far apart, most often about to touch
		fc.double({ min: -1, max: 1, noNaN: true }),
		fc.boolean()
	)
	.map(([at, a, b, azimuth, off, within]) => {
		const [one, two] = [10 ** a, 10 ** b];
		const touching = within ? Math.abs(one - two) : one + two;
		const away = Math.max(0, touching + off ** 5 * Math.min(one, two));
		const other = direct(at, azimuth, away);
		return { at, other, one, two, away };
	});

test('an estimate is wrong by no more than it says', () => {
	fc.assert(
		fc.property(pair, ({ at, other, one, two }) => {
			const [a, b] = [circle(...at, one), circle(...other, two)];
			const quick = estimate(disc(...at, one), disc(...other, two));
			if (quick === undefined) return;
			const exact = overlap(a, b, facing(a, b));
			if (typeof quick === 'string' || typeof exact === 'string') {
				expect(quick).toBe(exact);
				return;
			}
			for (const end of ['from', 'to'] as const) {
				const off = quick[end] - exact[end];
				expect(Math.abs(off - 2 * Math.PI * Math.round(off / (2 * Math.PI)))).toBeLessThan(
					quick.slack
				);
			}
			const h = 1e-5;
			const slope = (a.excessOf(exact.to + h, b) - a.excessOf(exact.to - h, b)) / (2 * h);
			expect(Math.abs(quick.slope / slope - 1)).toBeLessThan(0.2);
		}),
		{ numRuns: 1500 }
	);
});

test('the ends of an overlap lie on both rings', () => {
	fc.assert(
		fc.property(pair, ({ at, other, one, two, away }) => {
			const [a, b] = [circle(...at, one), circle(...other, two)];
			const found = overlap(a, b, facing(a, b));
			if (typeof found === 'string') {
				if (away > one + two + 1) expect(found).toBe('none');
				if (away < two - one - 1) expect(found).toBe('all');
				if (away < one - two - 1) expect(found).toBe('none');
				return;
			}
			for (const turn of [found.from, found.to]) {
				expect(Math.abs(a.excessOf(turn, b))).toBeLessThan(1e-4);
				const [x, y, z] = a.at(turn);
				expect(Math.abs(b.excess(x, y, z))).toBeLessThan(1e-4);
			}
			const middle = a.excessOf((found.from + found.to) / 2, b);
			expect(middle).toBeLessThan(1e-6);
		}),
		{ numRuns: 300 }
	);
});

test('two discs by their arcs, and by the general way', () => {
	fc.assert(
		fc.property(pair, ({ at, other, one, two }) => {
			const sites = [
				{ position: at, range: one },
				{ position: other, range: two }
			];
			const long = sites.map((site) => ({ ...site, minimumRange: 0.002 }));
			// the general way takes edges within 5 mm of each other for one, which counts where rings touch
			expect(Math.abs(unionArea(sites) / unionArea(long) - 1)).toBeLessThan(
				1e-6 + 1 / Math.min(one, two)
			);
			expect(metres(at, other)).toBeGreaterThanOrEqual(0);
		}),
		{ numRuns: 200 }
	);
});
