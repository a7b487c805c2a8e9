import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertiesAt, type OwnFeatures, type Value } from '$lib/atlas/own';
import { Extent } from '$lib/exchange/in/pack/extent';
import { Fields } from '$lib/exchange/in/pack/fields';
import { rangeOf, styleOf, timeOf, titleOf } from '$lib/exchange/in/pack/guesses';

function packed(rows: readonly unknown[]): OwnFeatures {
	const fields = new Fields();
	rows.forEach((row, i) => fields.add(i, row));
	const { columns } = fields.columns(rows.length);
	return { kind: 'points', count: rows.length, columns, bounds: null };
}

describe('the fields of features', () => {
	it('come back as they went in, whatever their names and kinds', () => {
		const name = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', '1'), fc.string());
		const rows = fc.array(fc.array(fc.tuple(name, fc.jsonValue())), { maxLength: 8 });
		fc.assert(
			fc.property(rows, (entries) => {
				const given = entries.map((some) => Object.fromEntries(some));
				const features = packed(given);
				given.forEach((properties, row) => {
					const held = Object.entries(properties).filter(([, value]) => value !== null);
					const found = Object.entries(propertiesAt(features, row));
					expect(new Map<string, unknown>(found)).toEqual(new Map<string, Value>(held as never));
				});
			}),
			{ numRuns: 500 }
		);
	});

	it('take large integers and dates of other formats as text, and nothing of what is nothing', () => {
		const features = packed([
			{ a: 10n, b: new Date(0), c: NaN, d: undefined, e: null },
			'x',
			[1],
			null
		]);
		expect(features.columns).toMatchObject([{ words: ['', '10'] }, { kind: 'text' }]);
	});
});

describe('the box around places', () => {
	const box = (...places: [number, number][]) => {
		const extent = new Extent();
		for (const [lon, lat] of places) extent.point(lon, lat);
		return extent.box;
	};
	it.each([
		[[], null],
		[[[5, 6]], [5, 6, 5, 6]],
		[
			[
				[-120, 40],
				[30, 50]
			],
			[-120, 40, 30, 50]
		],
		[
			[
				[20, 50],
				[179.5, 65],
				[-170, 66]
			],
			[20, 50, -170, 66]
		],
		[
			[
				[180, 1],
				[-180, 2]
			],
			[180, 1, -180, 2]
		],
		[Array.from({ length: 9 }, (_, i) => [-170 + 42.5 * i, 0]), [-170, 0, 170, 0]]
	] as [[number, number][], number[] | null][])('of %j is %j', (places, expected) => {
		expect(box(...places)).toEqual(expected);
	});

	it('holds all of them, and is never wider than from the westernmost to the easternmost', () => {
		const place = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -90, max: 90, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(place, { minLength: 1 }), (places) => {
				const [west, south, east, north] = box(...places)!;
				for (const [lon, lat] of places) {
					expect(west <= east ? lon >= west && lon <= east : lon >= west || lon <= east).toBe(true);
					expect(lat >= south && lat <= north).toBe(true);
				}
				const lons = places.map(([lon]) => lon);
				const width = west <= east ? east - west : east - west + 360;
				expect(width).toBeLessThanOrEqual(Math.max(...lons) - Math.min(...lons));
			})
		);
	});

	it('takes in all that lies between the ends of a line', () => {
		const extent = new Extent();
		extent.shape({
			type: 'LineString',
			coordinates: [
				[-170, 0],
				[-10, 5]
			]
		});
		extent.shape({
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[100, 0],
						[170, 0],
						[170, 9],
						[100, 0]
					]
				]
			]
		});
		expect(extent.box).toEqual([100, 0, -10, 9]);
	});
});

describe('what fields are for is guessed', () => {
	it.each([
		[{ id: 1, kind: 'x', Name: 'Heihe' }, 'Name'],
		[{ Название: 'Хэйхэ', kind: 'x' }, 'Название'],
		[{ 名称: '黑河' }, '名称'],
		[{ name: 7 }, null],
		[{ station_name: 'x' }, 'station_name'],
		[{ kind: 'x' }, null]
	])('the name of %j', (row, title) => {
		expect(titleOf(packed([row]))).toBe(title);
	});

	it.each([
		[{ year: 1990 }, 'year'],
		[{ Год: 1990 }, 'Год'],
		[{ opened: '1990-05-01' }, 'opened'],
		[{ date: '1990-05-01T10:00:00Z' }, 'date'],
		[{ year: 12 }, null],
		[{ date: 'soon' }, null],
		[{ size: 1990 }, null]
	])('the time of %j', (row, time) => {
		expect(timeOf(packed([row]))).toBe(time);
	});

	it.each([
		[{ range_km: 400 }, 'range_km'],
		[{ 'Дальность, км': 400 }, 'Дальность, км'],
		[{ 射程: 400 }, '射程'],
		[{ range: 400_000 }, null],
		[{ range: 'far' }, null]
	])('the range of %j', (row, range) => {
		expect(rangeOf(packed([row]))).toBe(range);
	});

	it.each([
		[{ a: 1 }, {}],
		[
			{ stroke: '#F00', 'stroke-width': 3 },
			{ simplestyle: true, colour: '#ff0000', size: 3 }
		],
		[
			{ 'marker-color': '00ff00', 'marker-size': 'large' },
			{ simplestyle: true, colour: '#00ff00' }
		],
		[{ fill: 'javascript:alert(1)' }, {}]
	])('the style of %j', (row, style) => {
		expect(styleOf(packed([row]))).toEqual(style);
	});

	it('and colours that differ are left to the features', () => {
		expect(styleOf(packed([{ fill: '#111111' }, { fill: '#222222' }]))).toEqual({
			simplestyle: true
		});
	});
});
