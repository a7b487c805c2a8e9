import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readKml, readKmz } from '../../../../src/lib/exchange/in/kml';
import { collect } from './made/collect';

const kml = (inner: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>All</name>\n${inner}\n</Document></kml>`;
const point = (at: string, more = '') =>
	`<Placemark>${more}<Point><coordinates>${at}</coordinates></Point></Placemark>\n`;

const geometries = async (inner: string) =>
	(await collect(readKml, kml(inner))).features.map(({ geometry }) => geometry);

describe('KML', () => {
	it('gives points, lines and polygons with their holes', async () => {
		const ring = (a: number, b: number) =>
			`<LinearRing><coordinates>${a},${a} ${b},${a} ${b},${b} ${a},${b} ${a},${a}</coordinates></LinearRing>`;
		expect(
			await geometries(
				`${point('127.5,50.2,130')}
				<Placemark><LineString><coordinates>127,50 128,51</coordinates></LineString></Placemark>
				<Placemark><Polygon><innerBoundaryIs>${ring(2, 3)}</innerBoundaryIs><outerBoundaryIs>${ring(1, 9)}</outerBoundaryIs></Polygon></Placemark>`
			)
		).toEqual([
			{ type: 'Point', coordinates: [127.5, 50.2, 130] },
			{
				type: 'LineString',
				coordinates: [
					[127, 50],
					[128, 51]
				]
			},
			{
				type: 'Polygon',
				coordinates: [
					[
						[1, 1],
						[9, 1],
						[9, 9],
						[1, 9],
						[1, 1]
					],
					[
						[2, 2],
						[3, 2],
						[3, 3],
						[2, 3],
						[2, 2]
					]
				]
			}
		]);
	});

	it.each([
		[
			'  1,2,3\n\t4,5  ',
			[
				[1, 2, 3],
				[4, 5]
			]
		],
		[
			'1, 2, 3   4 ,5, 6',
			[
				[1, 2, 3],
				[4, 5, 6]
			]
		],
		['1,2, 4,5,', null],
		[
			'1 2, 4 5',
			[
				[1, 2],
				[4, 5]
			]
		],
		[
			'1,2,3,4,5,6',
			[
				[1, 2, 3],
				[4, 5, 6]
			]
		],
		[
			'+1.5e0,.5 -4.,5',
			[
				[1.5, 0.5],
				[-4, 5]
			]
		]
	])('reads the positions %j', async (text, expected) => {
		const told = await collect(
			readKml,
			kml(`<Placemark><LineString><coordinates>${text}</coordinates></LineString></Placemark>`)
		);
		if (expected)
			expect(told.features[0]!.geometry).toEqual({ type: 'LineString', coordinates: expected });
		else expect(told.problems.length).toBeGreaterThan(0);
	});

	it('tells of each position that cannot be read, and keeps the others', async () => {
		const { features, problems } = await collect(
			readKml,
			kml(
				'<Placemark><LineString><coordinates>1,2 x,1,2 4,5</coordinates></LineString></Placemark>'
			)
		);
		expect(features[0]!.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[1, 2],
				[4, 5]
			]
		});
		expect(problems).toEqual([
			{ done: 'skipped', key: 'foreign.position', values: { position: 'x,1,2' }, at: { line: 3 } }
		]);
	});

	it('keeps a placemark whose shape has too few positions, and says so', async () => {
		const { features, keys } = await collect(
			readKml,
			kml(
				'<Placemark><name>short</name><MultiGeometry><LineString><coordinates>1,2</coordinates></LineString><Point/></MultiGeometry></Placemark>' +
					'<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>'
			)
		);
		expect(features.map(({ geometry }) => geometry)).toEqual([null, null]);
		expect(features[0]!.properties.name).toBe('short');
		expect(keys).toEqual([
			'foreign.fewPositions',
			'foreign.fewPositions',
			'foreign.fewPositions',
			'foreign.fewPositions'
		]);
	});

	it('makes each folder a layer, and those within it a field', async () => {
		const { layers, features } = await collect(
			readKml,
			kml(
				`<Folder><name>Root</name>
				<Folder><name>A</name>${point('1,1')}<Folder><name>B</name>${point('2,2')}</Folder></Folder>
				<Folder><name>C</name>${point('3,3')}</Folder></Folder>`
			)
		);
		expect(layers).toEqual(['A', 'C']);
		expect(features.map(({ layer, properties }) => [layer, properties.folder])).toEqual([
			['A', undefined],
			['A', 'B'],
			['C', undefined]
		]);
	});

	it('reads styles as simplestyle, by themselves, by name and by map', async () => {
		const { features, keys } = await collect(
			readKml,
			kml(
				`<Style id="a"><LineStyle><color> 7f0000ff </color><width>3</width></LineStyle><PolyStyle><color>ff00ff00</color></PolyStyle></Style>
				<StyleMap id="m"><Pair><key>normal</key><styleUrl>#a</styleUrl></Pair></StyleMap>
				${point('1,1', '<styleUrl>#m</styleUrl>')}
				${point('1,1', '<Style><IconStyle><color>ffff0000</color><Icon><href>http://x.test/i.png</href></Icon></IconStyle><LineStyle><color>javascri</color></LineStyle></Style>')}
				${point('1,1', '<styleUrl>http://x.test/s.kml#a</styleUrl>')}`
			)
		);
		expect({ ...features[0]!.properties }).toMatchObject({
			stroke: '#ff0000',
			'stroke-width': 3,
			fill: '#00ff00',
			'fill-opacity': 1
		});
		expect(features[0]!.properties['stroke-opacity']).toBeCloseTo(0.5);
		expect({ ...features[1]!.properties }).toEqual({
			'marker-color': '#0000ff',
			icon: 'http://x.test/i.png'
		});
		expect(keys).toEqual(['foreign.styleElsewhere']);
	});

	it('reads further fields by their types, whatever they are called', async () => {
		const { features } = await collect(
			readKml,
			kml(
				`<Schema id="s"><SimpleField type="int" name="n"/><SimpleField type="bool" name="b"/></Schema>
				${point(
					'1,1',
					`<name>7</name><ExtendedData><Data name="__proto__"><value>p</value></Data><Data name="toString"><value>t</value></Data><Data name="name"><value>other</value></Data>
				<SchemaData schemaUrl="#s"><SimpleData name="n">12</SimpleData><SimpleData name="b">0</SimpleData></SchemaData></ExtendedData>`
				)}`
			)
		);
		expect(Object.entries(features[0]!.properties)).toEqual([
			['name', '7'],
			['__proto__', 'p'],
			['toString', 't'],
			['name 2', 'other'],
			['n', 12],
			['b', false]
		]);
	});

	it('keeps the words of descriptions, not their markup', async () => {
		const { features } = await collect(
			readKml,
			kml(
				point(
					'1,1',
					'<description><![CDATA[<script>alert(1)</script><p>One&nbsp;<b>two</b><br>three</p><img src=x onerror=alert(1)>]]></description>'
				)
			)
		);
		expect(features[0]!.properties.description).toBe('One two\nthree');
	});

	it('reads tracks with their times', async () => {
		const { features, keys } = await collect(
			readKml,
			kml(
				'<Placemark><gx:Track><when>2020-01-01</when><when>2020-01-02</when><when>2020-01-03</when><gx:coord> 1  2 3</gx:coord><gx:coord/><gx:coord>4 5 6</gx:coord></gx:Track></Placemark>'
			)
		);
		expect(features[0]!.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[1, 2, 3],
				[4, 5, 6]
			]
		});
		expect(features[0]!.properties.time).toBe('2020-01-01');
		expect(features[0]!.properties.coordinateProperties).toEqual({
			times: ['2020-01-01', '2020-01-03']
		});
		expect(keys).toEqual(['foreign.position']);
	});

	it('says what it does not follow or draw', async () => {
		const { features, keys } = await collect(
			readKml,
			kml(
				`<NetworkLink><Link><href>http://x.test/a.kml</href></Link></NetworkLink><GroundOverlay><Icon><href>http://x.test/a.png</href></Icon></GroundOverlay><Placemark><Model/></Placemark>`
			)
		);
		expect(features).toHaveLength(1);
		expect(keys).toEqual(['foreign.notFollowed', 'foreign.notDrawn', 'foreign.notDrawn']);
	});

	it('reads elements that have a prefix', async () => {
		const { features } = await collect(
			readKml,
			'<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>n</k:name><k:Point><k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:kml>'
		);
		expect(features[0]).toMatchObject({ geometry: { type: 'Point', coordinates: [1, 2] } });
	});

	it.each([
		['{}', 'foreign.noXml'],
		['', 'foreign.noXml'],
		['<gpx></gpx>', 'foreign.notFormat']
	])('stops at %j', async (text, key) => {
		expect((await collect(readKml, text)).stop?.key).toBe(key);
	});

	it('reads Russian text in the encoding that is declared, and in one that is not', async () => {
		// "Амур" in windows-1251.
		const amur = [0xc0, 0xec, 0xf3, 0xf0];
		for (const declaration of ['<?xml version="1.0" encoding="windows-1251"?>', '']) {
			const text = `${declaration}<kml>${point('1,1', '<name>@</name>')}</kml>`;
			const [before, after] = text.split('@').map((part) => strToU8(part));
			const { features } = await collect(readKml, new Uint8Array([...before!, ...amur, ...after!]));
			expect(features[0]!.properties.name).toBe('Амур');
		}
	});
});

describe('KMZ', () => {
	it('reads each KML file in it, doc.kml first', async () => {
		const { features, problems } = await collect(
			readKmz,
			zipSync({
				'a/other.kml': strToU8(kml(point('2,2'))),
				'doc.kml': strToU8(kml(point('1,1'))),
				'broken.kml': strToU8('nothing'),
				'i.png': strToU8('x')
			})
		);
		expect(features.map(({ at, geometry }) => [at.file, geometry])).toEqual([
			['doc.kml', { type: 'Point', coordinates: [1, 1] }],
			['a/other.kml', { type: 'Point', coordinates: [2, 2] }]
		]);
		expect(problems).toEqual([
			{ done: 'skipped', key: 'foreign.noXml', values: {}, at: { file: 'broken.kml' } }
		]);
	});

	it('stops if none is in it', async () => {
		const { stop } = await collect(readKmz, zipSync({ 'a.txt': strToU8('x') }));
		expect(stop?.key).toBe('foreign.zipWithout');
	});
});
