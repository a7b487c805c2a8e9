import { statSync } from 'node:fs';
import path from 'node:path';
import { kinks, lineString, simplify } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { generalise } from '$lib/atlas/border';
import { distance, length } from '$lib/geodesy';
import { evidence } from '../../../geodata/build/evidence';
import { geodata } from '../../../geodata/build/read';
import { geoMap } from '../../../geodata/build/shared-border';
import { significance } from '../../../geodata/build/significance';
import { uncrossed } from '../../../geodata/build/uncross';

const { layers, border } = evidence();
const lines = new Map(
	layers.get('border')!.features.map(({ id, geometry }) => [id, geometry as LineString])
);

describe('the border as drawn', () => {
	it('measures within 1 % of 4,179 km on WGS84', () => {
		const total = [...lines.values()].reduce((sum, line) => sum + length(line), 0) / 1000;
		expect(Math.abs(total / 4179 - 1)).toBeLessThan(0.01);
	});

	it.each([...lines])('%s does not cross itself', (_, { coordinates }) => {
		expect(kinks(lineString(coordinates)).features).toEqual([]);
	});

	it.each([
		['western-section', [87.28667, 49.115], [87.81454, 49.17018]],
		['eastern-section', [116.713, 49.84508], [130.637, 42.418]]
	])('%s runs from west to east between its tripoints', (id, from, to) => {
		const { coordinates } = lines.get(id)!;
		expect(distance(coordinates[0]!, from)).toBeLessThan(1000);
		expect(distance(coordinates[coordinates.length - 1]!, to)).toBeLessThan(1000);
	});

	it('crosses Lake Khanka in one straight edge of 69 km', () => {
		const coordinates = generalise(border.detail.east, 0);
		const edges = coordinates.slice(1).map((to, i) => distance(coordinates[i]!, to));
		expect(Math.max(...edges) / 1000).toBeCloseTo(69.4, 1);
	});
});

describe('the labels of the border', () => {
	const all = [...lines.values()].flatMap(({ coordinates }) => coordinates);
	const away = (at: Position) => Math.min(...all.map((vertex) => distance(vertex, at))) / 1000;

	it.each(border.labels.features.map((label) => [label.id, label] as const))(
		'%s lies on the line as drawn, or beside it if it is a region',
		(_, { properties, geometry }) => {
			const km = away(geometry.coordinates);
			if (properties.kind === 'river') expect(km).toBeLessThan(0.01);
			if (properties.kind === 'region') {
				expect(km).toBeGreaterThan(50);
				expect(km).toBeLessThan(120);
			}
		}
	);
});

describe('significance', () => {
	const DEGREE = (Math.PI / 180) * 6371.0088;

	/** Degrees from a point to an edge, in the plane. */
	function away([x, y]: number[], [ax, ay]: number[], [bx, by]: number[]): number {
		const [dx, dy] = [bx! - ax!, by! - ay!];
		const along = ((x! - ax!) * dx + (y! - ay!) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.max(0, Math.min(1, along));
		return Math.hypot(ax! + t * dx - x!, ay! + t * dy - y!);
	}

	it('keeps what Douglas–Peucker keeps', () => {
		// near the equator the plane of both is the same; irrational heights have no ties
		const line = Array.from({ length: 400 }, (_, i) => [i * 0.01, Math.sin(i * i) * 0.05]);
		const weights = significance(line);
		for (const tolerance of [0.003, 0.01, 0.03, 0.06]) {
			const expected = simplify(lineString(line), { tolerance, highQuality: true });
			expect(line.filter((_, i) => weights[i]! > tolerance * DEGREE)).toEqual(
				expected.geometry.coordinates
			);
		}
	});

	it('drops no vertex that lies farther than the tolerance from the line that is left', () => {
		const degrees = fc.double({ min: -0.5, max: 0.5, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(degrees, degrees), { minLength: 3, maxLength: 30 }),
				fc.double({ min: 0.5, max: 60, noNaN: true }),
				(line, tolerance) => {
					const weights = significance(line);
					const left = line.filter((_, i) => weights[i]! >= tolerance);
					for (const vertex of line) {
						const edges = left.slice(1).map((to, i) => away(vertex, left[i]!, to));
						// a thousandth for the cosine of half a degree
						expect(Math.min(...edges) * DEGREE).toBeLessThan(tolerance * 1.001);
					}
				}
			),
			{ numRuns: 100 }
		);
	});
});

describe('what is derived by hand', () => {
	it('says how to get the package when it is not there', () => {
		expect(() => geoMap(undefined, 'countries-land-10m')).toThrow(/npm i --no-save --prefix/);
		expect(() => geoMap('/nowhere', 'countries-land-10m')).toThrow(/map\.geo\.json is missing/);
	});

	it('brings back a vertex where a generalised line would cross itself', () => {
		// the tooth at x = 2 would be cut through by the chord below it
		const line = uncrossed(
			[
				[0, 0, 40_000],
				[2, 1, 0.5],
				[4, 0, 2],
				[3, -1, 2],
				[2, 0.5, 2],
				[1, -1, 40_000]
			],
			1
		);
		expect(line).toHaveLength(6);
	});

	it('keeps the file that the reader fetches below 350 kB', () => {
		expect(statSync(path.join(geodata, 'border/detail.json')).size).toBeLessThan(350_000);
	});
});
