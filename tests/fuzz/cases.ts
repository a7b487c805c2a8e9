import fc from 'fast-check';
import { expect } from 'vitest';
import { watched } from './watch';

/** How many cases each property is tried with. */
const CASES = Number(process.env.AMUR_FUZZ_CASES ?? 500);

/** Runs a single case again: the path that a failure prints, or the number that `watch.ts` does. */
const path = process.env.AMUR_FUZZ_PATH;

/**
 * Tries a property with as many cases as are asked for.
 * @param share of the cases, for a property whose cases are dear: 0.1 is a tenth
 */
export async function fuzz<T>(
	cases: fc.Arbitrary<T>,
	property: (value: T) => Promise<void> | void,
	share = 1
): Promise<void> {
	const watch = watched(expect.getState().currentTestName ?? '');
	try {
		await fc.assert(
			fc.asyncProperty(cases, async (value) => {
				watch.begin();
				await property(value);
			}),
			path
				? { numRuns: 1, path, endOnFailure: true }
				: { numRuns: Math.max(1, Math.round(CASES * share)) }
		);
	} finally {
		watch.end();
	}
}
