import { describe, expect, it } from 'vitest';
import { Refusal } from '$lib/messages';
import { readLatLon, writeLatLon } from '$lib/ui/measure/position';

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
