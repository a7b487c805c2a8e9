import { describe, expect, it } from 'vitest';
import { readPmtiles } from '../../../../src/lib/exchange/in/pmtiles';
import { collect } from './made/collect';
import { pmtiles } from './made/pmtiles';

const told = (made: Parameters<typeof pmtiles>[0]) => collect(readPmtiles, pmtiles(made));

describe('PMTiles', () => {
	it('says what is in an archive of vectors, and whom to credit as plain text', async () => {
		const blob = new Blob([
			pmtiles({
				metadata: {
					attribution: '<a href="https://x.test" onclick="alert(1)">&copy; X</a>',
					vector_layers: [
						{ id: 'rivers', fields: { name: 'String', length: 'Number' } },
						{ id: 'towns' },
						{ no: 'id' }
					]
				},
				zooms: [2, 9]
			})
		]);
		expect((await collect(readPmtiles, blob)).tiles).toEqual({
			kind: 'tiles',
			from: blob,
			tiles: 'vector',
			zooms: [2, 9],
			bounds: [120, 40, 140, 55],
			layers: [
				{ id: 'rivers', fields: ['name', 'length'] },
				{ id: 'towns', fields: [] }
			],
			credit: '© X'
		});
	});

	it('reads one that is not packed, and pictures', async () => {
		expect((await told({ packing: 1 })).tiles?.layers).toHaveLength(1);
		expect((await told({ kind: 2, metadata: {} })).tiles).toMatchObject({
			tiles: 'raster',
			layers: [],
			credit: ''
		});
	});

	it('takes the whole earth if the bounds are none', async () => {
		const { tiles, keys } = await told({ bounds: [10, 20, 10, 20] });
		expect(tiles?.bounds).toEqual([-180, -85, 180, 85]);
		expect(keys).toEqual(['foreign.tilesBounds']);
	});

	it.each([
		[{ version: 2 }, 'foreign.tilesVersion'],
		[{ packing: 3 }, 'foreign.tilesPacked'],
		[{ kind: 6 }, 'foreign.tilesKind'],
		[{ kind: 0 }, 'foreign.tilesKind'],
		[{ metadata: {} }, 'foreign.tilesLayers'],
		[{ metadata: 7 }, 'foreign.tilesBroken'],
		[{ zooms: [5, 2] as [number, number] }, 'foreign.tilesBroken']
	])('stops at %j', async (made, key) => {
		expect((await told(made)).stop?.key).toBe(key);
	});

	it('stops at what is none', async () => {
		expect((await collect(readPmtiles, 'nothing')).stop?.key).toBe('foreign.tilesMagic');
	});

	it('stops at metadata that grow beyond measure', async () => {
		const metadata = { vector_layers: [{ id: 'a' }], waste: 'a'.repeat(17_000_000) };
		expect((await told({ metadata })).stop?.key).toBe('foreign.tilesBroken');
	});

	it('says wherever it breaks off', async () => {
		const whole = pmtiles();
		for (let length = 0; length < whole.length; length++) {
			const { stop, keys } = await collect(readPmtiles, whole.slice(0, length));
			expect(stop !== null || keys.includes('foreign.tilesEnd')).toBe(true);
		}
	});
});
