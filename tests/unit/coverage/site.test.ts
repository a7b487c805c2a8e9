import { describe, expect, test } from 'vitest';
import { coverage, union } from '$lib/coverage';
import { reaches } from '$lib/coverage/site';
import { GeometryError } from '$lib/geodesy';

/* eslint-disable @typescript-eslint/no-explicit-any -- wrong input is the point */
const bad = (value: any) => value;
const target = { type: 'Point' as const, coordinates: [1, 1] };

describe('a typed error names the value', () => {
	test.each([
		['sites', 'none', () => coverage({ sites: [], target })],
		['sites', 'undefined', () => union(bad(undefined))],
		['sites', 'site 1 is null', () => union(bad([null]))],
		[
			'position',
			'site 2',
			() =>
				coverage({
					sites: [
						{ position: [0, 0], range: 1 },
						{ position: [0, 99], range: 1 }
					],
					target
				})
		],
		['metres', '-3', () => coverage({ sites: [{ position: [0, 0], range: -3 }], target })],
		['metres', 'undefined', () => coverage({ sites: [bad({ position: [0, 0] })], target })],
		['metres', '21000000', () => coverage({ sites: [{ position: [0, 0], range: 2.1e7 }], target })],
		[
			'metres',
			'mast height',
			() => coverage({ sites: [{ position: [0, 0], range: 3, mastHeight: -1 }], target })
		],
		[
			'metres',
			'minimum range',
			() => coverage({ sites: [{ position: [0, 0], range: 3, minimumRange: NaN }], target })
		],
		[
			'metres',
			'altitude',
			() => coverage({ sites: [{ position: [0, 0], range: 3 }], target, altitude: -100 })
		],
		[
			'azimuth',
			'sector of site 1 from',
			() =>
				coverage({ sites: [{ position: [0, 0], range: 3, sector: { from: NaN, to: 3 } }], target })
		],
		[
			'azimuth',
			'is empty',
			() =>
				coverage({ sites: [{ position: [0, 0], range: 3, sector: { from: 30, to: 30 } }], target })
		],
		[
			'type',
			'FeatureCollection',
			() =>
				coverage({
					sites: [{ position: [0, 0], range: 3 }],
					target: bad({ type: 'FeatureCollection' })
				})
		],
		[
			'ring',
			'3 positions',
			() =>
				coverage({
					sites: [{ position: [0, 0], range: 3 }],
					target: {
						type: 'Polygon',
						coordinates: [
							[
								[0, 0],
								[1, 1],
								[0, 0]
							]
						]
					}
				})
		],
		['metres', 'tolerance', () => union([{ position: [0, 0], range: 3 }], { tolerance: -1 })]
	])('%s: %s', (code, names, work) => {
		expect(work).toThrow(GeometryError);
		try {
			work();
		} catch (error) {
			expect((error as GeometryError).code).toBe(code);
			expect((error as GeometryError).message).toContain(names);
			expect((error as GeometryError).message).toMatch(/give|leave|close/);
		}
	});
});

test('sectors are brought into one turn; all round is no sector', () => {
	const sector = (from: number, to: number) =>
		reaches([{ position: [0, 0], range: 1, sector: { from, to } }])[0]!.sector;
	expect(sector(0, 360)).toBeUndefined();
	expect(sector(-90, 270)).toBeUndefined();
	expect(sector(350, 10)).toEqual({ from: 350, width: 20 });
	expect(sector(-10, 10)).toEqual({ from: 350, width: 20 });
	expect(sector(10, -10)).toEqual({ from: 10, width: 340 });
});
