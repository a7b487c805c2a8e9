import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import { LIMITS } from '$lib/exchange/in/limits';
import { features, geometries, reading, skipped, stopped, told, type Limits } from './brought';

const topojson = (value: unknown) => reading('a.topojson', JSON.stringify(value));
const small = (objects: unknown, more: object = {}) => ({
	type: 'Topology',
	arcs: [
		[
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[1, 1],
			[0, 0]
		],
		'x'
	],
	objects,
	...more
});
const line = (...arcs: unknown[]) => ({ type: 'LineString', arcs });

describe('TopoJSON', () => {
	it('gives back what was put in, each object as a layer', async () => {
		const squares: FeatureCollection = {
			type: 'FeatureCollection',
			features: [0, 1].map((x) => ({
				type: 'Feature',
				id: `s${x}`,
				properties: { x },
				geometry: {
					type: 'Polygon',
					coordinates: [
						[
							[x, 0],
							[x + 1, 0],
							[x + 1, 1],
							[x, 1],
							[x, 0]
						]
					]
				}
			}))
		};
		const places = {
			type: 'MultiPoint' as const,
			coordinates: [
				[3, 3],
				[4, 4]
			]
		};
		for (const quantised of [undefined, 1e6]) {
			const found = await topojson(topology({ squares, places } as never, quantised as never));
			expect(found).toMatchObject({ format: 'TopoJSON', problems: [] });
			expect(found.layers.map(({ name, types }) => [name, types])).toEqual([
				['squares', { Polygon: 2 }],
				['places', { MultiPoint: 1 }]
			]);
			expect(features(found).map(({ id }) => id)).toEqual(['s0', 's1', 1]);
			expect({ ...features(found)[1]!.properties }).toEqual({ x: 1 });
			const { bounds } = found.layers[0]!.content;
			[0, 0, 2, 1].forEach((edge, i) => expect(bounds![i]).toBeCloseTo(edge, 4));
		}
	});

	it('keeps the good parts of shapes whose arcs are missing, and skips the others', async () => {
		const found = await topojson(
			small({
				a: {
					type: 'GeometryCollection',
					geometries: [
						line(0),
						line(7),
						line(2),
						line([0]),
						line(0.5),
						{ type: 'MultiLineString', arcs: [[0], [7], [~1]] },
						{ type: 'Polygon', arcs: [[0, 1]] },
						{ type: 'Polygon', arcs: [[0, 9]] },
						{ type: 'Point', coordinates: [5, 'x'] },
						{ type: 'Point', coordinates: [5, 6], properties: { __proto__: null, a: 1 } },
						{ type: null },
						null
					]
				}
			})
		);
		expect(geometries(found).map((geometry) => geometry?.type ?? null)).toEqual([
			'LineString',
			'MultiLineString',
			'Polygon',
			'Point',
			null
		]);
		expect(told(found)).toEqual([
			'skipped badArcs',
			'skipped number',
			'skipped noFeature',
			'repaired lostArcs',
			'noted noPlace'
		]);
		expect(skipped(found) + 5).toBe(12);
	});

	it.each([
		['brokenTopology', '{"type":"Topology","arcs":[', undefined],
		['noObjects', undefined, small({})],
		['noObjects', undefined, small(null)],
		['transform', undefined, small({ a: line(0) }, { transform: { scale: [1], translate: 'x' } })]
	])('says why nothing can be used: %s', async (reason, text, value) => {
		expect(await stopped(reading('a.json', text ?? JSON.stringify(value)))).toBe(reason);
	});

	it('that nests too deep is refused', async () => {
		const text = `{"type":"Topology","arcs":[],"objects":{"a":${'{"type":"GeometryCollection","geometries":['.repeat(5000)}`;
		expect(await stopped(reading('a.topojson', text))).toBe('tooDeep');
	});

	it('cannot name few arcs so often that they fill all memory', async () => {
		const limits = LIMITS as Limits;
		const before = limits.positions;
		limits.positions = 1000;
		const many = small({ a: line(...Array<number>(2000).fill(0)) });
		expect(await stopped(topojson(many))).toBe('tooManyPositions');
		limits.positions = before;
	});
});
