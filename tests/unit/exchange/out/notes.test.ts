import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { formats } from '$lib/exchange/out/formats';
import { made, notes } from '$lib/exchange/out/notes';
import { t } from '$lib/messages';
import { taken } from './taken';

const point: Geometry = { type: 'Point', coordinates: [1, 2] };
const points: Geometry = { type: 'MultiPoint', coordinates: [[1, 2]] };
const area: Geometry = {
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		]
	]
};

function said(extension: string, geometries: (Geometry | null)[], properties = {}) {
	const whole = taken(geometries.map((geometry, id) => ({ id, name: '', geometry, properties })));
	const going = made(whole);
	let step = going.next();
	while (!step.done) step = going.next();
	const format = formats.find((one) => one.extension === extension)!;
	return notes(step.value, format);
}

test.each([
	['geojson', [point, null, area], { list: [1] }, []],
	['kml', [point, null], { list: [1] }, ['take.flattened']],
	['csv', [point], {}, ['take.noMethod']],
	['gpx', [point, null, area], {}, ['take.placeless', 'take.closedTracks']],
	['gpx', [point], { none: null }, []],
	['fgb', [point, points], {}, ['take.promoted']],
	['fgb', [point, area, null], {}, ['take.placeless', 'take.mixed']]
])('%s says what it cannot hold', (extension, geometries, properties, keys) => {
	expect(said(extension, geometries, properties).map(({ key }) => key)).toEqual(keys);
});

test('it says which formats hold it', () => {
	const [placeless, areas] = said('gpx', [null, area]).map(({ key, values }) => t(key, values));
	expect(placeless).toMatch(/left out. Kept in GeoJSON, KML and CSV\.$/);
	expect(areas).toMatch(/GPX has no areas/);
	const [nested, method] = said('csv', [point], { list: [1] }).map(({ key, values }) =>
		t(key, values)
	);
	expect(nested).toMatch(/In GeoJSON they stay lists/);
	expect(method).toMatch(/^CSV has no place/);
});
