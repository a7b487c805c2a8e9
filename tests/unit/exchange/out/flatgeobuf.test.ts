import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import type { HeaderMeta } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import { flatgeobuf } from '$lib/exchange/out/flatgeobuf';
import { empty } from '$lib/exchange/out/fields';
import type { Taken, TakenFeature } from '$lib/exchange/out/taken';
import { apart, bytes, features, fieldsOf, lazily, source, taken } from './taken';

async function opened(whole: Taken) {
	let header: HeaderMeta | undefined;
	const back = [];
	const all = await bytes(flatgeobuf(whole));
	for await (const one of geojson.deserialize(all, { headerMetaFn: (meta) => (header = meta) }))
		back.push(one);
	return { back, header: header! };
}

const at = (id: string, geometry: TakenFeature['geometry'], properties = {}): TakenFeature => ({
	id,
	name: id,
	geometry,
	properties
});

describe('what is taken as FlatGeobuf', () => {
	it('says title, sources, method and the reference system in its header', async () => {
		const { header } = await opened(taken([at('a', { type: 'Point', coordinates: [10, 20] })]));
		expect(header.title).toBe('Some <layer> & "more"');
		expect(header.crs!.code).toBe(4326);
		expect([...header.envelope!]).toEqual([10, 20, 10, 20]);
		expect(JSON.parse(header.metadata!)).toMatchObject({
			sources: [source],
			method: [expect.stringMatching(/WGS84/)]
		});
	});

	it('makes single points multiple ones beside such, and keeps points and lines as they are', async () => {
		const point = at('a', { type: 'Point', coordinates: [1, 2] });
		const two = at('b', {
			type: 'MultiPoint',
			coordinates: [
				[1, 2],
				[3, 4]
			]
		});
		const line = at('c', {
			type: 'LineString',
			coordinates: [
				[1, 2],
				[3, 4]
			]
		});
		const types = async (some: TakenFeature[]) =>
			(await opened(taken(some))).back.map(({ geometry }) => geometry.type);
		expect(await types([point, two])).toEqual(['MultiPoint', 'MultiPoint']);
		expect(await types([point, line, two])).toEqual(['Point', 'LineString', 'MultiPoint']);
	});

	it('keeps numbers and flags as such, and what is neither as text', async () => {
		const point = { type: 'Point' as const, coordinates: [1, 2] };
		const { back } = await opened(
			taken([
				at('a', point, { n: 1.5, b: true, odd: 1, list: [1, 2] }),
				at('b', point, { n: -2, b: false, odd: 'x' }),
				at('c', null, { n: 'without a place' })
			])
		);
		expect(back.map(({ properties }) => properties)).toEqual([
			{ id: 'a', n: 1.5, b: true, odd: '1', list: '[1,2]' },
			{ id: 'b', n: -2, b: false, odd: 'x' }
		]);
	});

	it('comes back with its places, ids and fields through another reader', async () => {
		const through = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				const whole = lazily(taken(some));
				const placed = some.filter(({ geometry }) => geometry);
				const fields = fieldsOf(whole, ({ geometry }) => geometry !== null);
				// The reader, not the format, wants names that are not empty, and puts __proto__ on a plain object.
				fc.pre(fields.every(({ name }) => name !== '' && name !== '__proto__'));
				const { back } = await opened(whole);
				expect(back).toHaveLength(placed.length);
				back.forEach(({ geometry, properties }, i) => {
					const one = placed[i]!;
					expect(apart(geometry as TakenFeature['geometry'], one.geometry)).toBeLessThan(1e-6);
					for (const { name, of } of fields)
						if (!empty(of(one)))
							expect(String(properties![through(name)])).toBe(through(String(of(one))));
				});
			}),
			{ numRuns: 200 }
		);
	});
});
