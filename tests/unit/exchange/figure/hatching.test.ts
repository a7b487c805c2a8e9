import { describe, expect, it } from 'vitest';
import { hatching } from '$lib/exchange/figure/hatching';

const hatch = { apart: 12, width: 1, colour: '#123456' };
const shape = 'M100,50L160,50L160,90Z';

describe('a hatching', () => {
	it.each([
		['falling', (x: number, y: number) => x - y],
		['rising', (x: number, y: number) => x + y]
	] as const)('of %s lines covers the box of its shape, evenly', (lines, along) => {
		const { d } = hatching({ ...hatch, lines }, shape);
		const ends = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)].map((found) =>
			found.slice(1).map(Number)
		) as [number, number, number, number][];
		expect(ends.length).toBeGreaterThan(7);
		for (const [x1, y1, x2, y2] of ends) {
			expect(along(x1, y1) % 12).toBe(0);
			expect(along(x2, y2)).toBe(along(x1, y1));
			expect([y1, y2]).toEqual([50, 90]);
		}
	});

	it('of dots lies in the middle of each square', () => {
		const mark = hatching({ ...hatch, lines: 'dots', width: 3.2 }, shape);
		expect(mark).toMatchObject({ cap: 'round', width: 3.2 });
		for (const [, x, y] of mark.d.matchAll(/M([\d.]+) ([\d.]+)/g))
			expect([Number(x) % 12, Number(y) % 12]).toEqual([6, 6]);
	});
});
