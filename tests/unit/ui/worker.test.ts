import { expect, test } from 'vitest';
import { latest } from '$lib/ui/worker/latest';
import { altitudeAt, stepAt, STEPS } from '$lib/ui/check/altitude';
import { bowlRings } from '$lib/map/moving/bowl';
import { distance } from '$lib/geodesy';
import { radarHorizon } from '$lib/coverage';

test('while one question is worked on, only the newest of the next ones waits', async () => {
	const asked: number[] = [];
	const ask = latest(async (n: number) => {
		asked.push(n);
		await new Promise((resolve) => setTimeout(resolve, 5));
		return n * 10;
	});
	const answers = await Promise.all([ask(1), ask(2), ask(3), ask(4)]);
	expect(answers).toEqual([10, null, null, 40]);
	expect(asked).toEqual([1, 4]);
});

test('a question that fails does not hold up the next one', async () => {
	const ask = latest(async (n: number) => {
		if (n === 1) throw new Error('no');
		return n;
	});
	const first = ask(1);
	const second = ask(2);
	await expect(first).rejects.toThrow('no');
	expect(await second).toBe(2);
	expect(await ask(3)).toBe(3);
});

test('the altitude slider runs from 30 m to 20 km and finds its step again', () => {
	expect(altitudeAt(0)).toBe(30);
	expect(altitudeAt(STEPS)).toBe(20_000);
	for (let step = 0; step <= STEPS; step += 10)
		expect(Math.abs(stepAt(altitudeAt(step)) - step)).toBeLessThanOrEqual(2);
});

test('the bowl is as wide at each height as the range and the horizon let it be', () => {
	const site: [number, number] = [118.93, 24.88];
	for (const { path } of bowlRings(site, { range: 400_000, mastHeight: 24 })) {
		const [lon, lat, height] = path[0]!;
		const reach = Math.min(400_000, radarHorizon(24, height / 10));
		expect(distance(site, [lon, lat])).toBeCloseTo(reach, 0);
	}
});
