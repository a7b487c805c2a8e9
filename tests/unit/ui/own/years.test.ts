import { expect, it } from 'vitest';
import { extendedBy, ownByLayer } from '$lib/ui/own/years';
import { brought, numbers, points } from '../../brought';

it('the timeline counts features by year, and reaches as far as they do', () => {
	const content = points(
		[
			[1, 1],
			[2, 2],
			[3, 3],
			[4, 4],
			[5, 5]
		],
		[numbers('year', [1950, 1950, 2030, NaN, 12])]
	);
	const layer = brought(content, { time: 'year' });
	const span = extendedBy({ first: 1990, last: 2026 }, [layer]);
	expect(span).toEqual({ first: 1950, last: 2030 });
	const [series] = ownByLayer([layer], span);
	expect(series!.id).toBe(layer.id);
	expect(series!.counts.reduce((a, b) => a + b)).toBe(3);
	expect([series!.counts[0], series!.counts.at(-1)]).toEqual([2, 1]);
	expect(ownByLayer([brought(content)], span)).toEqual([]);
});
