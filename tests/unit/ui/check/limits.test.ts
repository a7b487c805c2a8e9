import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { limits } from '$lib/ui/check/limits';

afterEach(() => speak('en'));

describe('the sentence on what limits an answer', () => {
	const answer = (nearest: number, farthest: number, complete: boolean) => ({
		nearest,
		farthest,
		complete,
		shortfall: farthest - 400e3
	});
	const plain = { range: 400e3, horizon: false, altitude: null, nominal: [400e3] };
	it('tells how far the farthest point lies inside or beyond the range', () => {
		expect(limits(answer(171e3, 383.02e3, true), plain)).toMatch(/17\.0 km inside the 400 km/);
		expect(limits(answer(208e3, 487.2e3, false), plain)).toMatch(/87\.2 km beyond the 400 km/);
		expect(limits(answer(658e3, 1035e3, false), plain)).toMatch(
			/nearest point lies 258\.0 km beyond/
		);
	});
	it('tells when the radar horizon is what limits', () => {
		const low = { range: 61.4e3, horizon: true, altitude: 100, nominal: [400e3] };
		expect(limits(answer(171e3, 383e3, false), low)).toMatch(
			/radar horizon limits this answer to 61 km of 400 km/
		);
	});
	it('speaks of several sites together', () => {
		const many = { ...plain, range: null };
		expect(limits(answer(1e3, 420e3, false), many)).toMatch(/20\.0 km beyond the reach of every/);
		expect(limits(answer(1e3, 380e3, true), many)).toMatch(/at least one of the sites/);
	});
	it('is written as each language writes it', async () => {
		await speak('ru');
		expect(limits(answer(658e3, 1035e3, false), plain)).toMatch(
			/ближайшая точка лежит на 258,0\sкм дальше предела 400\sкм\.$/
		);
	});
});
