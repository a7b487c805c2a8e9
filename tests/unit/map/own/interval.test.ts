import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShown } from '$lib/atlas/own';
import { intervals, spanOf } from '$lib/map/own/interval';

test('nothing is compared where all points are always shown', () => {
	expect(intervals(3, null, null)).toBeNull();
});

test('the graphics processor and the pointer agree on what is shown', () => {
	const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.constant(NaN));
	const chosen = fc.option(
		fc
			.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(400))
			.map(([first, span]) => ({ first, last: first + span }))
	);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(year, fc.boolean()), { minLength: 1 }),
			fc.boolean(),
			fc.boolean(),
			chosen,
			(points, masked, dated, span) => {
				const mask = masked ? Uint8Array.from(points, ([, on]) => (on ? 1 : 0)) : null;
				const years = dated ? Float32Array.from(points, ([at]) => at) : null;
				const pairs = intervals(points.length, mask, years);
				const { first, last } = spanOf(span);
				points.forEach((_, i) => {
					// as the shader compares
					const drawn = !pairs || (pairs[2 * i]! <= last && pairs[2 * i + 1]! >= first);
					expect(drawn).toBe(isShown(i, mask, years, span));
				});
			}
		),
		{ numRuns: 300 }
	);
});
