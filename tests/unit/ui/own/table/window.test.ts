import { describe, expect, it } from 'vitest';
import { RowWindow } from '$lib/ui/own/table/window';

describe('the window on a list', () => {
	it('reaches every row, and shows the row that it is told to', () => {
		for (const count of [1, 5, 300, 1_000_000]) {
			const list = new RowWindow(count, 30, 600);
			for (const row of [0, 1, Math.floor(count / 2), count - 2, count - 1]) {
				if (row < 0 || row >= count) continue;
				const { first, count: shown, top } = list.at(list.to(row, 0));
				expect(row).toBeGreaterThanOrEqual(first);
				expect(row).toBeLessThan(first + shown);
				// It is in sight, not only made.
				const scrolled = Math.min(list.to(row, 0), Math.max(0, list.height - 600));
				expect(top + (row - first + 1) * 30).toBeLessThanOrEqual(scrolled + 600.001);
				expect(top + (row - first) * 30).toBeGreaterThanOrEqual(scrolled - 0.001);
			}
			expect(list.height).toBeLessThanOrEqual(8_000_000);
		}
	});

	it('stays where it is for a row in sight', () => {
		const list = new RowWindow(1000, 30, 600);
		expect(list.to(15, 100)).toBe(100);
		expect(list.to(2, 100)).toBe(60);
		expect(list.to(40, 100)).toBe(41 * 30 - 600);
	});
});
