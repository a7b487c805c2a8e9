import { describe, expect, it } from 'vitest';
import { readGpx } from '../../../../src/lib/exchange/in/gpx';
import { collect } from './made/collect';

const gpx = (inner: string) =>
	`<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n${inner}\n</gpx>`;
const trackPoint = (lat: number | string, lon: number | string, more = '') =>
	`<trkpt lat="${lat}" lon="${lon}">${more}</trkpt>`;

describe('GPX', () => {
	it('makes layers of waypoints, routes and tracks', async () => {
		const { layers, features, keys } = await collect(
			readGpx,
			gpx(
				`<trk><trkseg>${trackPoint(50, 127)}${trackPoint(51, 128)}</trkseg></trk>
				<rte><name>R</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>
				<wpt lat="50.5" lon="127.5"><ele>9</ele><name>W</name><link href="https://x.test/"/></wpt>`
			),
			'trip.gpx'
		);
		expect(layers).toEqual(['trip waypoints', 'trip routes', 'trip tracks']);
		expect(features.map(({ layer, geometry }) => [layer, geometry])).toEqual([
			['trip waypoints', { type: 'Point', coordinates: [127.5, 50.5, 9] }],
			[
				'trip routes',
				{
					type: 'LineString',
					coordinates: [
						[2, 1],
						[4, 3]
					]
				}
			],
			[
				'trip tracks',
				{
					type: 'LineString',
					coordinates: [
						[127, 50],
						[128, 51]
					]
				}
			]
		]);
		expect({ ...features[0]!.properties }).toEqual({ name: 'W', link: 'https://x.test/' });
		expect(keys).toEqual([]);
	});

	it('reads the times of tracks, and not the names of their points', async () => {
		const { features } = await collect(
			readGpx,
			gpx(
				`<trk><trkseg>${trackPoint(1, 2, '<name>p</name><time>2020-01-01T00:00:00Z</time>')}${trackPoint(3, 4, '<time>2020-01-02T00:00:00Z</time>')}</trkseg></trk>`
			)
		);
		expect({ ...features[0]!.properties }).toEqual({
			time: '2020-01-01T00:00:00Z',
			coordinateProperties: { times: ['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z'] }
		});
	});

	it('reads decimal commas, and says so', async () => {
		const { features, problems } = await collect(readGpx, gpx('<wpt lat="50,5" lon="127"/>'));
		expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [127, 50.5] });
		expect(problems).toEqual([
			{ done: 'repaired', key: 'foreign.decimalComma', values: {}, at: { line: 3 } }
		]);
	});

	it('tells of points without a position and of segments with too few', async () => {
		const { features, problems } = await collect(
			readGpx,
			gpx(
				`<wpt lat="1" lon=""/>
<trk><trkseg>${trackPoint('12x', 2)}${trackPoint(1, 2)}${trackPoint(3, 4)}</trkseg>
<trkseg>${trackPoint(1, 2)}</trkseg></trk>`
			)
		);
		expect(features.map(({ geometry }) => geometry)).toEqual([
			{
				type: 'LineString',
				coordinates: [
					[2, 1],
					[4, 3]
				]
			}
		]);
		expect(problems.map(({ key, at }) => [key, at.line])).toEqual([
			['foreign.position', 3],
			['foreign.position', 4],
			['foreign.fewPositions', 5]
		]);
	});

	it('stops at another format', async () => {
		const { stop } = await collect(readGpx, '<kml/>');
		expect(stop).toMatchObject({ key: 'foreign.notFormat', values: { element: 'kml' } });
	});
});
