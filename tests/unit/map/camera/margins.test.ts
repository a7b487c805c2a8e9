import { describe, expect, it } from 'vitest';
import { beyond, leavingRoom, middleOf } from '$lib/map/camera/margins';

const cards = { top: 64, right: 24, bottom: 438, left: 24 };

describe('what lies over the map', () => {
	it('leaves a middle to the rest', () => {
		expect(middleOf({ width: 390, height: 844 }, cards)).toEqual([195, 235]);
		expect(middleOf({ width: 390, height: 844 }, { ...cards, left: 124 })).toEqual([245, 235]);
	});

	it('always leaves something free', () => {
		const size = { width: 390, height: 844 };
		expect(leavingRoom(cards, size)).toEqual(cards);
		expect(leavingRoom({ ...cards, top: 400 }, size)).toEqual({ ...cards, top: 356 });
		expect(leavingRoom({ ...cards, left: 500 }, size).left).toBe(316);
	});

	it('reaches beyond what usually does, or not as far', () => {
		const usual = { top: 64, right: 0, bottom: 422, left: 0 };
		expect(beyond(cards, usual)).toEqual({ top: 0, right: 24, bottom: 16, left: 24 });
		expect(beyond({ ...cards, bottom: 84 }, usual).bottom).toBe(-338);
	});
});
