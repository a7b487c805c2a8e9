import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readKml } from '$lib/exchange/in/kml';
import { readShapefile } from '$lib/exchange/in/shapefile';
import { features, reading, told } from './brought';
import { collect } from './made/collect';
import { dbf, shp } from './made/shapefile';

/** More than is looked at to tell in which encoding a file is. */
const LONG = 1_200_000;
/** "Амур" in windows-1251, which is no UTF-8 */
const AMUR = [0xc0, 0xec, 0xf3, 0xf0];

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
	new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('letters that cannot be read far into a file', () => {
	const filler = 'x'.repeat(LONG);
	const point = '"geometry":{"type":"Point","coordinates":[1,2]}';
	const feature = (name: string) => `{"type":"Feature",${point},"properties":{"name":"${name}"}}`;
	const [before, after] = feature('@').split('@');

	it.each([
		['a.csv', bytes(`name,lon,lat\n${filler},1,2\n`, AMUR, ',3,4\n')],
		['a.ndjson', bytes(`${feature(filler)}\n${before}`, AMUR, `${after}\n`)],
		[
			'a.geojson',
			bytes(
				`{"type":"FeatureCollection","features":[${feature(filler)},${before}`,
				AMUR,
				`${after}]}`
			)
		],
		[
			'a.topojson',
			bytes(
				`{"type":"Topology","arcs":[],"objects":{"a":{"type":"Point","coordinates":[1,2],"properties":{"filler":"${filler}","name":"`,
				AMUR,
				'"}}}}'
			)
		]
	])('are told once: %s', async (name, content) => {
		const found = await reading(name, content);
		expect(told(found)).toEqual(['noted lostLetters']);
		expect(found.problems[0]!.count).toBe(1);
		expect(features(found).at(-1)!.properties!.name).toBe('\ufffd'.repeat(4));
	});

	it('are told where a file breaks off within one', async () => {
		const found = await reading('a.csv', bytes(`name,lon,lat\n${filler},1,2\nx,3,4\n`, [0xd0]));
		expect(told(found)).toContain('noted lostLetters');
	});

	it('are none where two pieces of a file share a letter', async () => {
		// Two bytes each, and one byte before them: every piece ends within a letter.
		const found = await reading('a.csv', `n,lon,lat\nx${'ж'.repeat(5_000_000)},1,2\n`);
		expect(told(found)).toEqual([]);
	});

	it('are told of KML whose declaration is wrong', async () => {
		const { keys } = await collect(
			readKml,
			bytes(
				'<?xml version="1.0" encoding="gb18030"?><kml><Placemark><name>',
				[0xff, 0x41],
				'</name></Placemark></kml>'
			)
		);
		expect(keys).toContain('problems.lostLetters');
	});

	it('are told of the table of a Shapefile', async () => {
		const { keys } = await collect(
			readShapefile,
			zipSync({
				'a.shp': shp(1, [{ type: 1, point: [1, 2] }]).shp,
				'a.dbf': dbf([['NAME', 'C', 8, [Uint8Array.from(AMUR)]]]),
				'a.cpg': bytes('UTF-8')
			})
		);
		expect(keys).toContain('problems.lostLetters');
	});
});
