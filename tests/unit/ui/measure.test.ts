import { afterEach, describe, expect, it } from 'vitest';
import { enclosed } from '$lib/geodesy';
import { Refusal, speak } from '$lib/messages';
import { measured } from '$lib/ui/measure/answer';
import { compass } from '$lib/ui/measure/compass';
import { readLatLon, writeLatLon } from '$lib/ui/measure/position';
import { area, azimuth, length } from '$lib/ui/measure/units';
import { metres } from '../truth';

afterEach(() => speak('en'));

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

describe('a figure', () => {
	it('is told in the reader’s unit and language', async () => {
		expect(length(5_793_600, 'km')).toBe('5,794 km');
		expect(length(1_609_344, 'mi')).toBe('1,000 mi');
		expect(length(1852, 'nmi')).toBe('1.00 nmi');
		expect(length(340, 'km', 1)).toBe('0.340 km');
		expect(area(2_589_988.110336 * 250, 'mi')).toBe('250 sq mi');
		await speak('ru');
		expect(length(1_852_500, 'km')).toBe('1\u00a0853 км');
		await speak('zh');
		expect(area(1e9, 'km')).toBe('1,000 平方公里');
	});

	it('has a direction, by degrees and by the compass', async () => {
		expect(azimuth(359.97)).toBe('0.0');
		expect([0, 11.3, 45, 180, 350].map(compass)).toEqual(['N', 'NNE', 'NE', 'S', 'N']);
		await speak('ru');
		expect(compass(292)).toBe('ЗСЗ');
		await speak('zh');
		expect(compass(292)).toBe('西西北');
	});
});

describe('a typed point', () => {
	it('is a latitude and a longitude', () => {
		expect(readLatLon('39.9042, 116.4074')).toEqual([116.4074, 39.9042]);
		expect(readLatLon(' -33 151.2 ')).toEqual([151.2, -33]);
		expect(readLatLon(writeLatLon([-179.99999, 0.5]))).toEqual([-179.99999, 0.5]);
	});

	it.each(['', '39', '39.9,', 'north, east', '1,2,3', '91, 0', '0, 181'])(
		'is refused with a reason: “%s”',
		(text) => {
			const refused = readLatLon(text);
			expect(refused).toBeInstanceOf(Refusal);
			expect(String(refused)).not.toBe('');
		}
	);
});
