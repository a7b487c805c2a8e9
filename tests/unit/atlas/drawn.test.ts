import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnKind, readDrawn, writeDrawn } from '$lib/atlas/drawn';
import { area, distance, length, type LonLat } from '$lib/geodesy';
import { Refusal } from '$lib/messages';

const degrees = (most: number) =>
	fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4);

describe('a drawn target', () => {
	it('comes back from its text with the corners it had', () => {
		const corners = fc.uniqueArray(fc.tuple(degrees(179), degrees(85)), {
			minLength: 2,
			maxLength: 20,
			selector: String
		});
		fc.assert(
			fc.property(corners, (line) => {
				const shape = readDrawn(writeDrawn('line', line as LonLat[]));
				if (shape instanceof Refusal) throw new Error(String(shape));
				const sum = line.slice(1).reduce((sum, [lon, lat], i) => {
					const [from] = line[i]!;
					return sum + Number(Math.abs(lon - from) <= 180 && lat !== undefined);
				}, 0);
				// cut or not, nothing is lost on the way round the short side
				if (sum === line.length - 1)
					expect(shape).toEqual({ type: 'LineString', coordinates: line });
				else expect(shape.type).toBe('MultiLineString');
			})
		);
	});

	it('is wound as RFC 7946 wants it, whichever way it was drawn', () => {
		const square: LonLat[] = [
			[120, 20],
			[120, 21],
			[121, 21],
			[121, 20]
		];
		for (const corners of [square, [...square].reverse(), [...square, square[0]!]]) {
			const shape = readDrawn(writeDrawn('area', corners));
			const [ring] = (shape as unknown as { coordinates: LonLat[][] }).coordinates;
			const twice = ring!.slice(1).reduce((sum, [x, y], i) => {
				const [lon, lat] = ring![i]!;
				return sum + lon * y - x * lat;
			}, 0);
			expect(twice).toBeCloseTo(2);
		}
	});

	it('goes the short way over the antimeridian', () => {
		const shape = readDrawn('area:179,50,-179,50,-179,51,179,51') as never;
		expect((shape as { type: string }).type).toBe('MultiPolygon');
		expect(area(shape)).toBeLessThan(2e10);
		const line = readDrawn('line:179,0,-179,0') as never;
		expect(length(line)).toBeCloseTo(distance([179, 0], [-179, 0]), 3);
	});

	it('reads longitudes that a world drawn twice gives', () => {
		expect(
			writeDrawn('line', [
				[478.5, 24],
				[-241, 25.123456]
			])
		).toBe('line:118.5,24,119,25.1235');
	});

	it.each([
		['area:1,2,3', /lacks its latitude/],
		['area:1,2,3,4', /from 3 to 100/],
		['line:1,2', /from 2 to 100/],
		['line:1,2,1,2', /one point/],
		['area:0,0,1,1,2,2', /no area|crosses/],
		['area:0,0,1,1,1,0,0,1', /crosses itself/],
		['area:0,0,4,0,4,4,2,0,0,4', /crosses itself/],
		['area:0,0,x,1,2,0', /“x” is no number/],
		['area:0,0,1e2,1,2,0', /“1e2” is no number/],
		['area:0,0,200,1,2,0', /off the earth/],
		['area:', /is no number/],
		['circle:1,2', /is written area:/],
		[`area:${Array.from({ length: 101 }, (_, i) => `${i},0`).join()}`, /from 3 to 100/]
	])('is refused with the reason: %s', (text, reason) => {
		expect(String(readDrawn(text))).toMatch(reason);
	});

	it('is told from other targets', () => {
		expect(drawnKind('area:1,2,3,4,5,6')).toBe('area');
		expect(drawnKind('line:')).toBe('line');
		for (const other of ['TWN', 'country/156', 'rail/msk-kzn', ''])
			expect(drawnKind(other)).toBe(null);
	});
});
