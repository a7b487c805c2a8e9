import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalise, lengthAt } from '$lib/atlas/border';
import { evidence } from '../../../geodata/build/evidence';

const { detail, lengths } = evidence().border;
const parts = [detail.west, detail.east];
const tolerance = fc.double({ min: detail.finest_km, max: 60, noNaN: true });

describe('the border at a tolerance', () => {
	it('has fewer vertices the coarser it is, all of them among those of the finer one', () => {
		fc.assert(
			fc.property(tolerance, tolerance, (a, b) => {
				const [fine, coarse] = [Math.min(a, b), Math.max(a, b)];
				for (const part of parts) {
					const all = new Set(generalise(part, fine).map(String));
					const some = generalise(part, coarse);
					expect(some.length).toBeLessThanOrEqual(all.size);
					expect(some.filter((vertex) => !all.has(String(vertex)))).toEqual([]);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('keeps its ends and its direction at any tolerance', () => {
		for (const part of parts) {
			const [first, last] = [part[0]!, part[part.length - 1]!];
			expect(generalise(part, 1000)).toEqual([first.slice(0, 2), last.slice(0, 2)]);
			expect(first[0]).toBeLessThan(last[0]);
		}
	});

	it('never grows longer as vertices are dropped', () => {
		fc.assert(
			fc.property(tolerance, tolerance, (a, b) => {
				for (const part of parts)
					expect(lengthAt(part, Math.max(a, b))).toBeLessThanOrEqual(
						lengthAt(part, Math.min(a, b)) + 1e-3
					);
			}),
			{ numRuns: 12 }
		);
	});

	const rows = lengths.table.filter(({ tolerance_km: km }) => km >= detail.finest_km);
	it.each(rows)('agrees with the table at $tolerance_km km', (row) => {
		const west = lengthAt(detail.west, row.tolerance_km) / 1000;
		const east = lengthAt(detail.east, row.tolerance_km) / 1000;
		expect(Math.abs(west - row.west_km)).toBeLessThan(row.west_km * 0.001);
		expect(Math.abs(east - row.east_km)).toBeLessThan(row.east_km * 0.001);
		const vertices = parts.flatMap((part) => generalise(part, row.tolerance_km));
		expect(vertices).toHaveLength(row.vertices);
	});
});
