import { wgs84 } from '$lib/geodesy/earth';
import { vi } from 'vitest';

/**
 * How often work asks geographiclib for a distance, which is what searches are there to spare. Unlike a time it is the
 * same on any machine.
 */
export function asked(work: () => unknown): number {
	const inverse = vi.spyOn(wgs84, 'Inverse');
	try {
		work();
		return inverse.mock.calls.length;
	} finally {
		inverse.mockRestore();
	}
}
