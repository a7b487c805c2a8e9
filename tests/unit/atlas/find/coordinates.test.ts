import fc from 'fast-check';
import { forward } from 'mgrs';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from '$lib/atlas/find/coordinates';
import { distance, type LonLat } from '$lib/geodesy';

const angle = (most: number) =>
	fc.double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true });
const position = fc.tuple(angle(180), angle(90)) as fc.Arbitrary<LonLat>;

/** How people write the hemispheres: before or behind the angle, in three languages. */
const HEMISPHERES = fc.constantFrom(
	{ names: ['N', 'S', 'E', 'W'], before: false },
	{ names: ['n', 's', 'e', 'w'], before: true },
	{ names: ['с. ш.', 'ю. ш.', 'в. д.', 'з. д.'], before: false },
	{ names: ['с.ш.', 'ю.ш.', 'в.д.', 'з.д.'], before: false },
	{ names: ['北纬', '南纬', '东经', '西经'], before: true }
);
const SEPARATORS = fc.constantFrom(', ', ' ', '; ', ',', '，');

const write = {
	decimal: (degrees: number) => degrees.toFixed(7),
	comma: (degrees: number) => degrees.toFixed(7).replace('.', ',') + '°',
	minutes: (degrees: number, [d, m] = ['°', '′']) => {
		const all = Math.round(degrees * 60e6) / 1e6;
		return `${Math.floor(all / 60)}${d}${(all % 60).toFixed(6)}${m}`;
	},
	seconds: (degrees: number, [d, m, s] = ['°', '′', '″']) => {
		const all = Math.round(degrees * 3600e4) / 1e4;
		const minutes = Math.floor((all % 3600) / 60);
		return `${Math.floor(all / 3600)}${d}${minutes}${m}${(all % 60).toFixed(4)}${s}`;
	}
};
const NOTATIONS = fc.constantFrom(
	{ notation: 'decimal', how: write.decimal },
	{ notation: 'decimal', how: write.comma },
	{ notation: 'minutes', how: write.minutes },
	{ notation: 'minutes', how: (a: number) => write.minutes(a, [' ', '']) },
	{ notation: 'seconds', how: write.seconds },
	{ notation: 'seconds', how: (a: number) => write.seconds(a, ['° ', "' ", '"']) },
	{ notation: 'seconds', how: (a: number) => write.seconds(a, [':', ':', '']) },
	{ notation: 'seconds', how: (a: number) => write.seconds(a, ['度', '分', '秒']) }
);

describe('coordinates', () => {
	it('come back from every notation, with hemispheres in either order', () => {
		fc.assert(
			fc.property(
				position,
				NOTATIONS,
				HEMISPHERES,
				SEPARATORS,
				fc.boolean(),
				([lon, lat], { notation, how }, { names, before }, separator, lonFirst) => {
					const say = (value: number, plus: string, minus: string) => {
						const hemisphere = value < 0 ? minus : plus;
						const written = how(Math.abs(value));
						return before ? `${hemisphere} ${written}` : `${written} ${hemisphere}`;
					};
					const [n, s, e, w] = names as [string, string, string, string];
					const both = [say(lat, n, s), say(lon, e, w)];
					const text = (lonFirst ? both.reverse() : both).join(separator);
					const found = readCoordinates(text);
					expect(found, text).toHaveLength(1);
					expect(found[0]!.notation).toBe(notation);
					expect(found[0]!.position[0], text).toBeCloseTo(lon, 5);
					expect(found[0]!.position[1], text).toBeCloseTo(lat, 5);
				}
			)
		);
	});

	it('come back without hemispheres, and are read both ways where both are possible', () => {
		fc.assert(
			fc.property(position, SEPARATORS, ([lon, lat], separator) => {
				const text = `${lat.toFixed(6)}${separator}${lon.toFixed(6)}`;
				const [first, second, ...more] = readCoordinates(text);
				expect(first!.lonFirst).toBe(false);
				expect(first!.position[0]).toBeCloseTo(lon, 5);
				expect(first!.position[1]).toBeCloseTo(lat, 5);
				expect(more).toEqual([]);
				if (Math.abs(lon) <= 90 && Number(lat.toFixed(6)) !== Number(lon.toFixed(6))) {
					expect(second!.lonFirst).toBe(true);
					expect(second!.position).toEqual([...first!.position].reverse());
				} else expect(second).toBeUndefined();
			})
		);
	});

	it('come back from MGRS at any fineness, as the middle of a square', () => {
		const belowCaps = fc.tuple(
			angle(180),
			fc.double({ min: -79.9, max: 83.9, noNaN: true })
		) as fc.Arbitrary<LonLat>;
		fc.assert(
			fc.property(belowCaps, fc.integer({ min: 2, max: 5 }), fc.boolean(), (at, digits, spaced) => {
				const reference = forward(at, digits);
				const text = spaced
					? reference.replace(/^(\d+.)(..)(\d+)$/, (_, zone, square, rest: string) =>
							[zone, square, rest.slice(0, digits), rest.slice(digits)].join(' ')
						)
					: reference.toLowerCase();
				const [found, ...more] = readCoordinates(text);
				expect(more).toEqual([]);
				expect(found, text).toMatchObject({ notation: 'mgrs', side: 10 ** (5 - digits) });
				// The middle is at most half a diagonal away, and three centimetres that the library may be off.
				expect(distance(found!.position, at)).toBeLessThan(0.71 * 10 ** (5 - digits) + 0.04);
			})
		);
	});

	it.each([
		['48.5 135.1', [135.1, 48.5]],
		['135.1, 48.5', [135.1, 48.5]],
		['48,48 135,08', [135.08, 48.48]],
		['48,135', [135, 48]],
		['-33.9,18.4', [18.4, -33.9]],
		['48.5 n 135.1', [135.1, 48.5]],
		['48 30 135 6', [135.1, 48.5]],
		['48 30 36 6', [36.1, 48.5]],
		['N 48° 30′ E 135° 06′', [135.1, 48.5]],
		['(48.5°, 135.1°)', [135.1, 48.5]],
		['48.5° с.ш., 135,1° в.д.', null],
		['4QFJ1234567890', [-157.916, 21.41]]
	])('%s is read as people mean it', (text, position) => {
		const [found] = readCoordinates(text);
		if (!position) expect(found).toBeUndefined();
		else position.forEach((value, i) => expect(found!.position[i]).toBeCloseTo(value, 2));
	});

	it.each([
		['S-400'],
		['2015'],
		['Joint Sea 2015'],
		['91 N 20 E'],
		['20 N 30 N'],
		['48 60 N 135 E'],
		['48.5 30 N 135 E'],
		['-48 S 135 E'],
		['24,119,5'],
		['48.5 135.1 6.2'],
		['1e3 2'],
		// no such zone, no such column in this zone, a row that lies in another band, a digit short
		['61UMP1234567890'],
		['53UAP1234567890'],
		['53CME1234567890'],
		['53UMG1234567890'],
		['53UMP123456789']
	])('%s is no position', (text) => {
		expect(readCoordinates(text)).toEqual([]);
	});
});
