import fc from 'fast-check';
import { afterEach, vi } from 'vitest';

// The same cases in every run: a failure is a change of the code, not luck. To look for new ones, run with
// AMUR_SEED=random; a case that is found is kept as a test of its own.
if (process.env.AMUR_SEED !== 'random')
	fc.configureGlobal({ seed: Number(process.env.AMUR_SEED ?? 2026) });

// What watches a function would go on watching it in the next file.
afterEach(() => {
	vi.restoreAllMocks();
});
