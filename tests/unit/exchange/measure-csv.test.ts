import Papa from 'papaparse';
import { measureCsv } from '$lib/exchange/measure-csv';
import { traverse } from '$lib/geodesy';
import { expect, test } from 'vitest';

test('a row for each leg, in the unit of the head', () => {
	const legs = traverse([
		[116.4074, 39.9042],
		[37.6173, 55.7558]
	]).map((leg) => ({ ...leg, length: leg.metres / 1852, sum: leg.total / 1852 }));
	const { data } = Papa.parse<Record<string, string>>(measureCsv(legs, 'nmi').trim(), {
		header: true
	});
	expect(data).toHaveLength(1);
	expect(data[0]).toMatchObject({ leg: '1', from_latitude: '39.9042', to_longitude: '37.6173' });
	expect(Number(data[0]!.distance_nmi)).toBeCloseTo(legs[0]!.metres / 1852, 5);
	expect(Number(data[0]!.azimuth)).toBeCloseTo(legs[0]!.azimuth, 5);
});
