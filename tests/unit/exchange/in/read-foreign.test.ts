import { strToU8, zipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { geometryAt, propertiesAt, type OwnFeatures } from '$lib/atlas/own';
import { read } from '../../../../src/lib/exchange/in/read';
import { dbf, shp, WGS84 } from './made/shapefile';
import { pmtiles } from './made/pmtiles';

const bring = (files: Record<string, string | Uint8Array>) =>
	read(
		Object.entries(files).map(([name, content]) => ({
			name,
			blob: new Blob([content as Uint8Array<ArrayBuffer>])
		}))
	);
const KML =
	'<kml><Placemark><name>A</name><Point><coordinates>127,50</coordinates></Point></Placemark></kml>';
const { shp: SHP, shx: SHX } = shp(1, [{ type: 1, point: [127, 50] }]);
const DBF = dbf([['name', 'C', 4, ['A']]]);
const PRJ = strToU8(WGS84);

describe('bringing the format of another program', () => {
	it.each<[format: string, layer: string, files: Record<string, string | Uint8Array>]>([
		['KML', 'a', { 'a.kml': KML }],
		['KMZ', 'a', { 'a.kmz': zipSync({ 'doc.kml': strToU8(KML) }) }],
		['GPX', 'a waypoints', { 'a.gpx': '<gpx><wpt lat="50" lon="127"><name>A</name></wpt></gpx>' }],
		['Shapefile', 'b', { 'a.zip': zipSync({ 'x/b.shp': SHP, 'x/b.dbf': DBF, 'x/b.prj': PRJ }) }],
		['Shapefile', 'b', { 'b.prj': PRJ, 'b.dbf': DBF, 'b.shx': SHX, 'b.shp': SHP }],
		[
			'FlatGeobuf',
			'a',
			{
				'a.fgb': serialize(
					{
						type: 'FeatureCollection',
						features: [
							{
								type: 'Feature',
								geometry: { type: 'Point', coordinates: [127, 50] },
								properties: { name: 'A' }
							}
						]
					},
					4326
				)
			}
		]
	])('finds the feature of a %s', async (format, layer, files) => {
		const found = await bring(files);
		expect(found.format).toBe(format);
		expect(found.problems).toEqual([]);
		expect(found.layers.map(({ name, title }) => [name, title])).toEqual([[layer, 'name']]);
		const content = found.layers[0]!.content as OwnFeatures;
		expect(geometryAt(content, 0)).toEqual({ type: 'Point', coordinates: [127, 50] });
		expect({ ...propertiesAt(content, 0) }).toMatchObject({ name: 'A' });
	});

	it('finds the tiles of an archive', async () => {
		const { layers } = await bring({ 'a.pmtiles': pmtiles() });
		expect(layers.map(({ name, content }) => [name, content.kind])).toEqual([['a', 'tiles']]);
	});

	it.each([
		['packed with Zstandard', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0), 'foreign.zstandard'],
		['cut off', zipSync({ 'doc.kml': strToU8(KML) }).slice(0, -30), 'foreign.zipBroken']
	])('says so of a file that is %s', async (_, bytes, key) => {
		await expect(bring({ 'a.fgb': bytes })).rejects.toMatchObject({ key });
	});
});
