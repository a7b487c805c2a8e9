import { describe, expect, it } from 'vitest';
import { standing, type Facts } from '$lib/ui/states/standing';

const calm: Facts = {
	picture: 'drawn',
	online: true,
	newer: false,
	missing: false,
	loading: false,
	layers: 3,
	features: 20,
	years: false,
	newcomer: false,
	plainRead: false
};

describe('the notices over the map', () => {
	it('are none when all is well', () => {
		expect(standing(calm)).toEqual([]);
	});

	it('are at most two, what has gone wrong before advice', () => {
		const all = { ...calm, picture: 'plain', missing: true, layers: 0, newcomer: true } as const;
		expect(standing(all)).toEqual(['plain', 'missing']);
		expect(standing({ ...all, plainRead: true })).toEqual(['missing', 'no layer']);
		expect(standing(all, 1)).toEqual(['plain']);
	});

	it('tell a broken connection from a file that is not there', () => {
		expect(standing({ ...calm, missing: true })).toEqual(['missing']);
		expect(standing({ ...calm, missing: true, online: false })).toEqual(['offline']);
		expect(standing({ ...calm, online: false })).toEqual([]);
	});

	it('tell why nothing is left to see', () => {
		expect(standing({ ...calm, layers: 0, features: 0 })).toEqual(['no layer']);
		expect(standing({ ...calm, features: 0, years: true })).toEqual(['no year']);
		expect(standing({ ...calm, features: 0 })).toEqual(['no kind']);
	});

	it('do not count files while the picture itself is gone', () => {
		expect(standing({ ...calm, loading: true })).toEqual(['loading']);
		expect(standing({ ...calm, loading: true, picture: 'lost' })).toEqual(['restoring']);
	});
});
