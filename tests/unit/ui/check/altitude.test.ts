import { expect, test } from 'vitest';
import { altitudeAt, stepAt, STEPS } from '$lib/ui/check/altitude';

test('the altitude slider runs from 30 m to 20 km and finds its step again', () => {
	expect(altitudeAt(0)).toBe(30);
	expect(altitudeAt(STEPS)).toBe(20_000);
	for (let step = 0; step <= STEPS; step += 10)
		expect(Math.abs(stepAt(altitudeAt(step)) - step)).toBeLessThanOrEqual(2);
});
