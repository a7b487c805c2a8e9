import { describe, expect, it } from 'vitest';
import { placeColumns } from '$lib/exchange/in/table/columns';
import type { PlaceColumns } from '$lib/exchange/in/reading';
import type { OwnFeatures } from '$lib/atlas/own';
import { features, geometries, reading, skipped, stopped, told } from './brought';

const table = (content: string | Uint8Array, place?: PlaceColumns) =>
	reading('a.csv', content, place && { columns: { 0: place } });
const rows = async (content: string) =>
	features(await table(content)).map(({ properties }) => ({ ...properties }));

describe('a table that is good', () => {
	it('is a layer of points, its columns typed', async () => {
		const found = await table(
			'name,lat,lon,size,code,open\nHeihe,50.25,127.5,1.50,007,true\n"Bla, go",50.3,127.6,2,12,FALSE\n'
		);
		expect(found).toMatchObject({
			format: 'CSV',
			problems: [],
			tables: [
				{
					file: 0,
					name: 'a',
					columns: ['name', 'lat', 'lon', 'size', 'code', 'open'],
					place: { lon: 'lon', lat: 'lat' }
				}
			]
		});
		expect(found.layers[0]!.content).toEqual({
			kind: 'points',
			count: 2,
			positions: Float64Array.of(127.5, 50.25, 127.6, 50.3),
			bounds: [127.5, 50.25, 127.6, 50.3],
			columns: [
				{
					name: 'name',
					kind: 'text',
					values: Uint32Array.of(1, 2),
					words: ['', 'Heihe', 'Bla, go']
				},
				{ name: 'size', kind: 'number', values: Float64Array.of(1.5, 2) },
				{ name: 'code', kind: 'text', values: Uint32Array.of(1, 2), words: ['', '007', '12'] },
				{ name: 'open', kind: 'flag', values: Uint8Array.of(2, 1) }
			]
		});
	});

	it.each([
		['semicolons and decimal commas', 'lat;lon;v\n50,25;127,5;1,5\n'],
		['tabs', 'lat\tlon\tv\n50.25\t127.5\t1.5\n'],
		['bars', 'lat|lon|v\n50.25|127.5|1.5'],
		['lines that end as in Windows', 'lat,lon,v\r\n50.25,127.5,1.5\r\n'],
		['lines that end as in old Macs', 'lat,lon,v\r50.25,127.5,1.5\r'],
		['quotes around everything', '"lat","lon","v"\n"50.25","127.5","1.5"\n'],
		['a byte order mark', '\ufefflat,lon,v\n50.25,127.5,1.5\n'],
		['blank lines', '\n\nlat,lon,v\n\n50.25,127.5,1.5\n  \n'],
		['degrees, minutes and seconds', 'lat,lon,v\n50°15′N,"127°30\'00"" E",1.5\n'],
		['the hemispheres under the wrong names', 'lat,lon,v\n127.5 E,50.25 N,1.5\n'],
		['Russian degrees', 'широта,долгота,v\n50°15′ с. ш.,127°30′ в. д.,1.5\n'],
		['both in one cell', 'coordinates,v\n"50.25, 127.5",1.5\n'],
		[
			'WKT',
			'geom;v\nSRID=4326;POINT (127.5 50.25);1.5\n'
				.replace(/;POINT/, ' ;POINT')
				.replace('SRID=4326 ;', '')
		],
		['GeoJSON in a cell', 'geometry;v\n{"type":"Point","coordinates":[127.5,50.25]};1.5\n']
	])('may have %s', async (_, content) => {
		const found = await table(content);
		expect(geometries(found)).toEqual([{ type: 'Point', coordinates: [127.5, 50.25] }]);
		expect(features(found).map(({ properties }) => properties!.v)).toEqual([1.5]);
		expect(found.problems).toEqual([]);
	});

	it.each([
		['windows-1251', 'название,долгота,широта\nБлаговещенск,127.5,50.3\n', cp1251],
		['windows-1252', 'name,lon,lat\nZürich,8.5,47.4\nGenève,6.1,46.2\n', latin1],
		[
			'gb18030',
			null,
			() =>
				Uint8Array.of(
					...[0xc3, 0xfb, 0xb3, 0xc6],
					...latin1(',lon,lat\n'),
					...[0xba, 0xda, 0xba, 0xd3],
					...latin1(',127.5,50.3\n')
				)
		]
	])('may be in %s', async (encoding, content, encode) => {
		const found = await table(encode(content ?? ''));
		expect(found.problems).toMatchObject([{ key: 'problems.encoding', values: { encoding } }]);
		const { properties } = features(found)[0]!;
		const expected = {
			'windows-1251': ['название', 'Благовещенск'],
			'windows-1252': ['name', 'Zürich'],
			gb18030: ['名称', '黑河']
		};
		expect(Object.entries(properties!)[0]).toEqual(expected[encoding as keyof typeof expected]);
	});

	it('may be UTF-16, as spreadsheets save it', async () => {
		const found = await table(Buffer.from('\ufeffимя\tlat\tlon\nА\t50\t127\n', 'utf16le') as never);
		expect({ ...features(found)[0]!.properties }).toEqual({ имя: 'А' });
	});
});

describe('the columns of the place', () => {
	it.each([
		['lat,lon', { lon: 'lon', lat: 'lat' }],
		['Latitude,Longitude', { lon: 'Longitude', lat: 'Latitude' }],
		['X,Y,name', { lon: 'X', lat: 'Y' }],
		['x,y,LAT,LNG', { lon: 'LNG', lat: 'LAT' }],
		['Широта (град.),Долгота', null],
		['широта,долгота', { lon: 'долгота', lat: 'широта' }],
		['纬度,经度', { lon: '经度', lat: '纬度' }],
		['start_lat,start_lon,end_lat,end_lon', { lon: 'start_lon', lat: 'start_lat' }],
		['siteLatitude,siteLongitude', { lon: 'siteLongitude', lat: 'siteLatitude' }],
		['name,WKT', { wkt: 'WKT' }],
		['name,Coordinates', { lon: 'Coordinates', lat: 'Coordinates' }],
		['name,population', null],
		['lon,name', null]
	])('are guessed: %s', (header, place) => {
		expect(placeColumns(header.split(','))).toEqual(place);
	});

	it('can be corrected', async () => {
		const content = 'a,b,c\n1,2,POINT(3 4)\n';
		const guessed = await table(content);
		expect(told(guessed)).toEqual(['noted noColumns', 'noted noPlace']);
		expect(guessed.tables).toMatchObject([{ columns: ['a', 'b', 'c'], place: null }]);
		const numbers = await table(content, { lon: 'b', lat: 'a' });
		expect(geometries(numbers)).toEqual([{ type: 'Point', coordinates: [2, 1] }]);
		const shapes = await table(content, { wkt: 'c' });
		expect(geometries(shapes)).toEqual([{ type: 'Point', coordinates: [3, 4] }]);
		expect(await stopped(table(content, { wkt: 'd' }))).toBe('noColumn');
	});
});

describe('a table that is odd or broken', () => {
	it('keeps every good row, and names the line of each bad one', async () => {
		const found = await table(
			'name,lat,lon\n"two\nlines",50,127\nA,x,127\nB,,\nC,95,127\nD,51\nE,52,127,more\n"F,53,127\nG,54,127\n'
		);
		expect(features(found).map(({ properties }) => properties!.name)).toEqual([
			'two\nlines',
			'B',
			'E',
			'"F',
			'G'
		]);
		expect(found.problems.map(({ key, places }) => [key, places[0]!.line])).toEqual([
			['problems.badPlace', 4],
			['problems.latitude', 6],
			['problems.noPlace', 5],
			['problems.fewerCells', 7],
			['problems.moreCells', 8],
			['problems.quotes', 9]
		]);
		expect({ ...features(found)[2]!.properties }).toEqual({ name: 'E', '4': 'more' });
	});

	it('has names for all its columns, each once, in their order', async () => {
		const found = await table('z,a,a,,__proto__,lat,lon\n0,1,2,3,4,50,127\n');
		const content = found.layers[0]!.content as OwnFeatures;
		expect(content.columns.map((column) => [column.name, column.values[0]])).toEqual([
			['z', 0],
			['a', 1],
			['a 2', 2],
			['4', 3],
			['__proto__', 4]
		]);
	});

	it('may have no row of names', async () => {
		const found = await table('127.5,50.3\n127.6,50.4\n');
		expect(told(found)).toEqual(['noted noHeader', 'noted noColumns', 'noted noPlace']);
		const corrected = await table('127.5,50.3\n127.6,50.4\n', { lon: '1', lat: '2' });
		expect(geometries(corrected)).toHaveLength(2);
	});

	it('keeps numbers as they stand where others in the column are words', async () => {
		expect(await rows('a,lat,lon\n1.50,50,127\n2,50,127\nnone,50,127\n')).toEqual([
			{ a: '1.50' },
			{ a: '2' },
			{ a: 'none' }
		]);
	});

	it('skips a shape that cannot be read', async () => {
		const found = await table('wkt;v\nPOINT(1 2);1\nPOINT(1;2\nCIRCLE(1 2);3\n;4\n');
		expect(told(found)).toEqual(['skipped badShape', 'noted noPlace']);
		expect(skipped(found)).toBe(2);
	});

	it('of nothing says so', async () => {
		expect(await stopped(table(''))).toBe('nothing');
		expect(await stopped(table('\n\n'))).toBe('nothing');
	});

	it('loses no row between two quotes that do not belong together', async () => {
		const found = await table('name,lat,lon\n"A,50,127\nB,51,127\n"C,52,127\n"D",53,127\n');
		expect(features(found).map(({ properties }) => properties!.name)).toEqual([
			'"A',
			'B',
			'"C',
			'D'
		]);
		expect(found.problems[0]!.places.map(({ line }) => line)).toEqual([2, 4]);
	});

	it('does not wait for a quote that never closes', async () => {
		const many = Array.from({ length: 5000 }, (_, i) => `r${i},50,127`).join('\n');
		const found = await table(`name,lat,lon\n"open,50,127\n${many}`);
		expect((found.layers[0]!.content as OwnFeatures).count).toBe(5001);
	});
});

function latin1(text: string): Uint8Array {
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function cp1251(text: string): Uint8Array {
	return Uint8Array.from(text, (sign) => {
		const code = sign.charCodeAt(0);
		return code < 0x80 ? code : code - 0x410 + 0xc0;
	});
}
