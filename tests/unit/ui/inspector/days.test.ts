import { expect, it } from 'vitest';
import { daysOf } from '$lib/ui/inspector/days';

it('the days that something took count both ends, and need exact days', () => {
	expect(daysOf({ from: '2015-05-11', to: '2015-05-21' })).toBe(11);
	expect(daysOf({ from: '2019-07-23', to: '2019-07-23' })).toBe(1);
	expect(daysOf({ from: '2024-02-28', to: '2024-03-01' })).toBe(3);
	expect(daysOf({ from: '2024-07', to: '2024-07' })).toBeNull();
	expect(daysOf({ from: '2024-07-01' })).toBeNull();
});
