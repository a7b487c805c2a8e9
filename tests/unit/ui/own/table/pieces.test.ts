import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Breaths, sortInPieces } from '$lib/ui/own/table/pieces';

it('rows are sorted as Array.sort has them, what is equal in the order it had', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 9000, size: 'max' }),
			async (values) => {
				const sorted = await sortInPieces(
					Uint32Array.from(values, (_, i) => i),
					(a, b) => values[a]! - values[b]!,
					new Breaths(new AbortController().signal)
				);
				const wanted = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
				expect([...sorted]).toEqual(wanted);
			}
		),
		{ numRuns: 30 }
	);
});
