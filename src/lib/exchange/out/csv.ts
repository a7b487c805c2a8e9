import { BOM, record } from '../csv';
import { placeColumns } from '../in/table/columns';
import { rounded } from './positions';
import { columnNames, each, told } from './fields';
import type { Field, Taken, TakenFeature, Written } from './taken';
import { wkt } from './wkt';

/** The point of a feature that has one; of several, the main one, which stands first. */
function point({ geometry }: TakenFeature): readonly (number | undefined)[] {
	if (geometry?.type === 'Point') return rounded(geometry.coordinates);
	if (geometry?.type === 'MultiPoint') return rounded(geometry.coordinates[0] ?? []);
	return [];
}

/** Whether who reads a table that has these columns too finds the place of points by longitude and latitude. */
function found(others: readonly string[], lon: string, lat: string): boolean {
	const place = placeColumns([...others, lon, lat]);
	return !!place && 'lon' in place && place.lon === lon && place.lat === lat;
}

/**
 * Where features are: longitude and latitude of points and, unless all are single points, all of it as text. The text
 * says it also where a field is called as if it were the longitude or latitude.
 */
function* places(taken: Taken): Generator<string, Field[]> {
	let points = false;
	let shapes = false;
	yield* each(taken, ({ geometry }) => {
		points ||= geometry?.type === 'Point' || geometry?.type === 'MultiPoint';
		shapes ||= geometry !== null && geometry.type !== 'Point';
	});
	const others = taken.fields.map((field) => field.name);
	const names = columnNames(others);
	const [lon, lat] = [names.take('longitude'), names.take('latitude')];
	shapes ||= points && !found(others, lon, lat);
	const lonLat: Field[] = [
		{ name: lon, of: (one) => point(one)[0] },
		{ name: lat, of: (one) => point(one)[1] }
	];
	const text: Field = {
		name: names.take('WKT'),
		of: ({ geometry }) => geometry && wkt(geometry)
	};
	return [...(points ? lonLat : []), ...(shapes ? [text] : [])];
}

/** CSV in UTF-8, one row a feature; columns that no feature fills are left out, and so are sources and method. */
export function* csv(taken: Taken): Written {
	const columns = [...(yield* told(taken)), ...(yield* places(taken))];
	yield BOM + record(columns.map(({ name }) => name));
	for (const feature of taken.features) yield record(columns.map(({ of }) => of(feature)));
}
