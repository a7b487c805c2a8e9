import { describe, expect, it } from 'vitest';
import { enclosed } from '$lib/geodesy';
import { measured } from '$lib/ui/measure/answer';
import { metres } from '../../truth';

describe('a measure', () => {
	const square: [number, number][] = [
		[110, 40],
		[112, 40],
		[112, 42],
		[110, 42]
	];

	it('adds its legs up; an area goes back to where it began', () => {
		const along = measured({ kind: 'distance', points: square });
		expect(along.legs).toHaveLength(3);
		expect(along.area).toBeNull();
		const around = measured({ kind: 'area', points: square });
		expect(around.legs).toHaveLength(4);
		expect(around.total.wgs84 - along.total.wgs84).toBeCloseTo(metres(square[3]!, square[0]!), 5);
		expect(around.area!.wgs84).toEqual(enclosed(square));
		expect(around.area!.sphere.area / around.area!.wgs84.area).not.toBeCloseTo(1, 4);
	});

	it('has no area of two corners, nor of an outline that crosses itself', () => {
		expect(measured({ kind: 'area', points: square.slice(0, 2) }).area).toBeNull();
		const [a, b, c, d] = square as [
			[number, number],
			[number, number],
			[number, number],
			[number, number]
		];
		const bow = measured({ kind: 'area', points: [a, c, b, d] });
		expect(bow).toMatchObject({ crosses: true, area: null });
	});
});
