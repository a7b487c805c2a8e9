import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, share, union, unionArea, type Coverage, type Site } from '$lib/coverage';
import { merge } from '$lib/coverage/merge';
import { siting } from '$lib/coverage/siting';
import { area, cutAtAntimeridian, type Shape } from '$lib/geodesy';
import { GREATEST_RANGE } from '$lib/geodesy/earth';
import { complaints, EARTH_AREA } from '../unit/truth';
import { fuzz } from './cases';
import { anyArea, metres, place, plainSite, simpleArea, site, sites, target } from './made/shapes';

/** What rounding may do to a covered figure: a part of the target, and of the ring that cuts it. */
const slack = (total: number) => 1e-7 * total + 1;

function expectSound(answer: Coverage, sites: readonly Site[]) {
	const { share, covered, total, complete, nearest, farthest, shortfall } = answer;
	for (const figure of [share, covered, total, nearest, farthest]) expect(figure).not.toBeNaN();
	expect(share >= 0 && share <= 1).toBe(true);
	expect(covered >= 0 && covered <= total + slack(total)).toBe(true);
	expect(nearest >= 0 && nearest <= farthest + 1e-3).toBe(true);
	if (complete) expect(share).toBe(1);
	if (shortfall !== null) expect(complete).toBe(shortfall <= 0);
	expect(answer.sites).toHaveLength(sites.length);
	for (const { effectiveRange, nearest, farthest } of answer.sites) {
		expect(effectiveRange >= 0 && effectiveRange <= GREATEST_RANGE).toBe(true);
		expect(nearest >= 0 && nearest <= farthest + 1e-3).toBe(true);
	}
}

const some = <T>(one: fc.Arbitrary<T>, most: number) =>
	fc.array(one, { minLength: 1, maxLength: most });
const altitude = fc.option(fc.double({ min: 0, max: 100_000, noNaN: true }), {
	nil: undefined,
	freq: 2
});

const covered = (sites: Site[], target: Shape) => share({ sites, target }).covered;

describe('coverage', () => {
	it('of any target by any sites lies between nothing and all of it', () =>
		fuzz(
			fc.tuple(sites(site, 4), target, altitude),
			([sites, target, altitude]) => expectSound(coverage({ sites, target, altitude }), sites),
			0.1
		));

	it('grows with the range', () =>
		fuzz(fc.tuple(place, metres(), metres(), target), ([position, one, other, target]) => {
			const [less, more] = [Math.min(one, other), Math.max(one, other)];
			const few = share({ sites: [{ position, range: less }], target });
			const many = share({ sites: [{ position, range: more }], target });
			expect(many.covered).toBeGreaterThanOrEqual(few.covered - slack(few.total));
			if (few.complete) expect(many.complete).toBe(true);
		}));

	it('by several sites is at least that of each, and at most that of all together', () =>
		fuzz(fc.tuple(sites(site, 4), target), ([sites, target]) => {
			const whole = share({ sites, target });
			const each = sites.map((one) => covered([one], target));
			expect(whole.covered).toBeGreaterThanOrEqual(Math.max(...each) - slack(whole.total));
			expect(whole.covered).toBeLessThanOrEqual(
				each.reduce((sum, one) => sum + one, 0) + slack(whole.total)
			);
		}));

	it('of what is near, and of what is further off, is that of both', () =>
		fuzz(fc.tuple(place, metres(), metres(), simpleArea), ([position, one, other, target]) => {
			const [less, more] = [Math.min(one, other), Math.max(one, other)];
			const near = covered([{ position, range: less }], target);
			const off = covered([{ position, range: more, minimumRange: less }], target);
			const both = share({ sites: [{ position, range: more }], target });
			expect(Math.abs(near + off - both.covered)).toBeLessThan(
				2 * slack(both.total) + 1e-9 * 2 * Math.PI * more
			);
		}));

	it('by a sector and by the rest of the turn is that by the whole of it', () =>
		fuzz(
			fc.tuple(
				place,
				metres(),
				fc.double({ min: 0, max: 360, noNaN: true }),
				fc.double({ min: 1, max: 359, noNaN: true }),
				simpleArea
			),
			([position, range, from, width, target]) => {
				const to = from + width;
				const one = covered([{ position, range, sector: { from, to } }], target);
				const rest = covered([{ position, range, sector: { from: to, to: from + 360 } }], target);
				const both = share({ sites: [{ position, range }], target });
				// Rays beside a meridian are moved by a hair.
				expect(Math.abs(one + rest - both.covered)).toBeLessThan(
					3 * slack(both.total) + 1e-7 * range
				);
			}
		));

	it('of a target and of its hole is that of the target without one', () =>
		fuzz(fc.tuple(sites(plainSite, 3), simpleArea), ([sites, { coordinates }]) => {
			const [outer, hole] = coordinates;
			if (!hole) return;
			const of = (...rings: typeof coordinates) =>
				share({ sites, target: { type: 'Polygon', coordinates: rings } });
			const whole = of(outer!);
			expect(
				Math.abs(of(outer!, hole).covered + of(hole.toReversed()).covered - whole.covered)
			).toBeLessThan(3 * slack(whole.total));
		}));

	it('of areas that overlap or cross themselves, once merged, lies between nothing and all', () =>
		fuzz(fc.tuple(sites(plainSite, 2), some(anyArea, 4)), ([sites, areas]) => {
			const cut = areas
				.map((one) => cutAtAntimeridian(one))
				.flatMap((one) => (one.type === 'Polygon' ? [one.coordinates] : one.coordinates));
			const whole = merge(cut.filter((rings) => rings.length));
			if (!whole.coordinates.length) return;
			const { share: part, covered, total, complete } = share({ sites, target: whole });
			expect(part >= 0 && part <= 1).toBe(true);
			expect(covered >= 0 && covered <= total + slack(total)).toBe(true);
			if (complete) expect(part).toBe(1);
		}));
});

/** Whether a ray of a site runs over a pole: north or south, and as far. */
function overPole({ position: [, lat], range, sector }: Site): boolean {
	if (!sector) return false;
	return [sector.from, sector.to].some((azimuth) => {
		const along = 180 * Math.round(azimuth / 180);
		if (Math.abs(azimuth - along) > 1e-6) return false;
		return range > (along % 360 === 0 ? 90 - lat! : 90 + lat!) * 111_000;
	});
}

describe('the union of sites', () => {
	it('is at least as large as each, at most all together, and drawn as RFC 7946 asks', () =>
		fuzz(
			sites(site, 5),
			(sites) => {
				// All such rays meet within a tenth of a millimetre: the core does not tell their order.
				fc.pre(sites.length === 1 || !sites.some(overPole));
				const { outline, area: measured } = union(sites, { tolerance: 1000 });
				const each = sites.map((one) => unionArea([one]));
				expect(measured).toBeGreaterThanOrEqual(Math.max(...each) - 1e-7 * EARTH_AREA * 1e-3 - 10);
				expect(measured).toBeLessThanOrEqual(
					each.reduce((sum, one) => sum + one, 0) * (1 + 1e-7) + 10
				);
				expect(measured).toBeLessThanOrEqual(EARTH_AREA * (1 + 1e-9));
				if (outline.coordinates.length) {
					expect(complaints(outline)).toEqual([]);
					expect(area(outline)).not.toBeNaN();
				}
			},
			0.2
		));
});

describe('where a site would have to stand', () => {
	it('is found for any target, and what stands there reaches all of it', () =>
		fuzz(
			fc.tuple(target, metres(5_000_000)),
			([target, range]) => {
				const { region, minimumRange, bestSite } = siting({ target, range, tolerance: 1000 });
				expect(minimumRange).not.toBeNaN();
				if (minimumRange > range) expect(region.coordinates).toEqual([]);
				if (minimumRange + 1 > GREATEST_RANGE) return;
				expect(
					coverage({ sites: [{ position: bestSite, range: minimumRange + 1 }], target }).complete
				).toBe(true);
			},
			0.1
		));
});
