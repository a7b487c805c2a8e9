import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureAt, type OwnFeatures, type OwnLayer } from '$lib/atlas/own';
import { Gather } from '$lib/exchange/in/gather';
import { readState } from '$lib/exchange/state/read';
import { type Read, type State } from '$lib/exchange/state/state';
import { writeState } from '$lib/exchange/state/write';
import { Refusal } from '$lib/messages';
import { features, text } from '../out/taken';

/** A layer as a reader brings it. */
function layer(
	id: string,
	some: { id?: unknown; geometry: Geometry | null; properties: object }[]
) {
	const gather = new Gather('layer');
	some.forEach(({ id, geometry, properties }, i) =>
		gather.feature(geometry, properties, { feature: i + 1 }, id)
	);
	return {
		id,
		name: 'A layer',
		from: 'a.geojson',
		format: 'GeoJSON',
		added: '2026-11-26',
		content: gather.finish()[0]!.content,
		style: { colour: 'gas', size: 3, label: 'a', simplestyle: true },
		title: 'a',
		filter: { field: 'a', words: ['x', '<'] },
		time: null,
		range: 'km'
	} satisfies OwnLayer;
}

const state = (layers: OwnLayer[], more: Partial<State> = {}): State => ({
	date: '2026-11-26',
	link: '?v=1&layers=border',
	layers,
	shown: layers.map(({ id }) => id),
	target: null,
	select: null,
	...more
});

async function back(from: State): Promise<Read> {
	const read = readState(await text(writeState(from)));
	if (read instanceof Refusal) throw new Error(String(read));
	return read;
}

const all = (content: OwnLayer['content']) =>
	Array.from({ length: (content as OwnFeatures).count }, (_, i) =>
		featureAt(content as OwnFeatures, i)
	);

const point = { geometry: { type: 'Point' as const, coordinates: [1 / 3, 2 / 3] } };

describe('everything in one file', () => {
	it('comes back as it was', async () => {
		const mine = layer('own-1', [{ ...point, id: 'x', properties: { a: 'x', km: 400 } }]);
		const from = state([mine], {
			target: 'own-1/0',
			select: { layer: 'own-1', feature: '0' },
			link: '?v=1&layers=&years=2001..2004'
		});
		expect(await back(from)).toEqual({ ...from, left: [], problems: [] });
	});

	it('brings back any features, to the last digit', async () => {
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				fc.pre(some.length > 0);
				const mine = layer('own-1', some);
				const { layers, problems } = await back(state([mine]));
				expect(problems).toEqual([]);
				expect(JSON.stringify(all(layers[0]!.content))).toBe(JSON.stringify(all(mine.content)));
			}),
			{ numRuns: 200 }
		);
	});

	it('keeps an empty layer', async () => {
		const content = {
			kind: 'shapes' as const,
			count: 0,
			geometries: [],
			columns: [],
			bounds: null
		};
		const mine = { ...layer('own-1', [{ ...point, properties: {} }]), content };
		expect((await back(state([mine]))).layers).toEqual([mine]);
	});

	it('keeps the address of an archive, and names one that is a file and stays behind', async () => {
		const look = layer('own-1', [{ ...point, properties: {} }]);
		const tiles = {
			kind: 'tiles' as const,
			from: 'https://example.org/a.pmtiles' as string | Blob,
			tiles: 'vector' as const,
			zooms: [0, 6] as const,
			bounds: [0, 0, 1, 1] as const,
			layers: [{ id: 'a', fields: ['b'] }],
			credit: 'x'
		};
		const near = { ...look, content: tiles };
		const file = { ...look, id: 'own-2', name: 'B', content: { ...tiles, from: new Blob(['x']) } };
		const { layers, left } = await back(state([near, file]));
		expect([layers, left]).toEqual([[near], ['B']]);
	});

	it.each([
		['', /not whole/],
		['{"format":"amur"', /not whole/],
		['[]', /no file that Amur saved/],
		['null', /no file that Amur saved/],
		['{"type":"FeatureCollection","features":[]}', /no file that Amur saved/],
		['{"format":"amur","version":2}', /newer Amur.*version 2/],
		['{"format":"amur","version":"1"}', /version cannot be "1"/],
		['{"format":"amur","version":1}', /date cannot be nothing/]
	])('refuses %s and says why', (file, why) => {
		const refused = readState(file);
		expect(refused).toBeInstanceOf(Refusal);
		expect(String(refused)).toMatch(why);
	});

	it('refuses what nests too deep to be said, wherever it stands', () => {
		const file = `{"format":${'['.repeat(9000)}${']'.repeat(9000)}}`;
		expect(String(readState(file))).toMatch(/nested too deep/);
	});

	it.each([
		[
			(file: { layers: { style: object }[] }) => (file.layers[0]!.style = { colour: 'red' }),
			/layers\.0\.style/
		],
		[
			(file: { layers: { id: string }[] }) => (file.layers[0]!.id = 'border'),
			/layers\.0\.id cannot be "border"/
		],
		[
			(file: { layers: { content: unknown }[] }) => (file.layers[0]!.content = 7),
			/layers\.0\.content cannot be 7/
		],
		[(file: { shown: unknown }) => (file.shown = 'own-1'), /shown cannot be "own-1"/],
		[
			(file: { layers: { content: unknown }[] }) =>
				(file.layers[0]!.content = { kind: 'tiles', from: 'javascript:alert(1)' }),
			/layers\.0\.content/
		]
	])('names the value that is broken', async (damage, why) => {
		const file = JSON.parse(
			await text(writeState(state([layer('own-1', [{ ...point, properties: {} }])])))
		);
		(damage as (file: unknown) => void)(file);
		expect(String(readState(JSON.stringify(file)))).toMatch(why);
	});

	it.each([
		['https://example.org/ä b.pmtiles?x#y', true],
		['HTTP://example.org:8080/a', true],
		['https://', false],
		['https://[/a.pmtiles', false],
		['https://example.org:99999/', false],
		['ftp://example.org/a.pmtiles', false],
		['a.pmtiles', false]
	])('takes an archive at %s: %s', (from, may) => {
		const tiles = {
			kind: 'tiles' as const,
			from,
			tiles: 'vector' as const,
			zooms: [0, 6] as const,
			bounds: [0, 0, 1, 1] as const,
			layers: [],
			credit: ''
		};
		const mine = { ...layer('own-1', [{ ...point, properties: {} }]), content: tiles };
		const { layers, ...rest } = state([mine]);
		const read = readState(JSON.stringify({ format: 'amur', version: 1, ...rest, layers }));
		expect(!(read instanceof Refusal)).toBe(may);
	});

	it('refuses two layers of one id, names it and says what helps', async () => {
		const one = layer('own-1', [{ ...point, properties: {} }]);
		const other = { ...one, id: 'own-2' };
		const refused = readState(await text(writeState(state([one, other, one]))));
		expect(String(refused)).toMatch(/has the id "own-1".*an id of its own.*save the file again/);
	});

	it('takes what is whole of a layer and tells of the rest', () => {
		const file = JSON.stringify({
			format: 'amur',
			version: 1,
			date: '2026-11-26',
			link: '',
			shown: [],
			target: null,
			select: null,
			layers: [
				{
					...layer('own-1', [{ ...point, properties: {} }]),
					content: {
						type: 'FeatureCollection',
						features: [null, 7, { type: 'Feature', ...point, properties: { a: 1 } }]
					}
				}
			]
		});
		const { layers, problems } = readState(file) as Read;
		expect(all(layers[0]!.content).at(-1)!.properties!.a).toBe(1);
		expect(problems).toMatchObject([
			{
				done: 'skipped',
				key: 'problems.noFeature',
				count: 2,
				places: [{ feature: 1 }, { feature: 2 }]
			}
		]);
	});

	it('throws at nothing that can be parsed', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), (json) => {
				const value = JSON.parse(json);
				const file = JSON.stringify({
					format: 'amur',
					version: 1,
					date: '',
					link: '',
					shown: [],
					target: null,
					select: null,
					layers: [
						{
							...layer('own-1', [{ ...point, properties: {} }]),
							content: {
								type: 'FeatureCollection',
								features: [value, { type: 'Feature', geometry: value, properties: value }]
							}
						}
					]
				});
				expect(readState(json)).toBeInstanceOf(Refusal);
				readState(file);
			}),
			{ numRuns: 300 }
		);
	});
});
