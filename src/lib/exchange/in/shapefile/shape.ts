import type { Geometry, Position } from 'geojson';
import { parseShp } from 'shpjs';
import { polygonOf, type Effort } from './rings';

const HEADER = 100;
/** Types of shapes without height or measure; 10 and 20 more are those with. */
const POINT = 1;
const LINE = 3;
const POLYGON = 5;
const POINTS = 8;

/**
 * The shape of one record, in the coordinates of the file; null if it is empty.
 * @param effort what finding holes may still cost
 * @param lost called if it may not cost as much, and holes were left out
 * @throws RangeError if it says that it holds more than it does
 * @throws TypeError if it is of a kind that has no place on a map
 */
export function shapeOf(content: DataView, effort: Effort, lost: () => void): Geometry | null {
	const type = content.byteLength < 4 ? 0 : content.getInt32(0, true);
	// An empty one holds its type alone.
	if (type === 0 && content.byteLength > 4) throw new RangeError();
	if (type === 0) return null;
	const plain = type > 20 ? type - 20 : type > 10 ? type - 10 : type;
	if (![POINT, LINE, POLYGON, POINTS].includes(plain) || type > 28) throw new TypeError(`${type}`);
	check(content, plain);
	// Polygons are laid out as lines are. Which of their rings are holes is found here: the library goes by boxes alone,
	// and drops a hole that lies in none.
	const read = plain === POLYGON ? type - 2 : type;
	const [geometry] = parseShp(alone(content, read)) as (Geometry | null)[];
	if (!geometry) return null;
	delete geometry.bbox;
	if (plain !== POLYGON) return geometry;
	const rings =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: (geometry as { coordinates: Position[][] }).coordinates;
	return polygonOf(rings, effort, lost);
}

/** Makes sure that a record holds the positions that it says, and parts of them in their order. */
function check(content: DataView, plain: number) {
	if (plain === POINT) return;
	const lines = plain !== POINTS;
	const parts = lines ? content.getInt32(36, true) : 0;
	const points = content.getInt32(lines ? 40 : 36, true);
	const start = lines ? 44 : 40;
	if (parts < 0 || points < 0 || start + 4 * parts + 16 * points > content.byteLength)
		throw new RangeError();
	let last = 0;
	for (let part = 0; part < parts; part++) {
		const first = content.getInt32(start + 4 * part, true);
		if (first < last || first > points) throw new RangeError();
		last = first;
	}
}

/** A .shp file of one record, so that one that is damaged harms no other. */
function alone(content: DataView, type: number): DataView {
	const bytes = new Uint8Array(HEADER + 8 + content.byteLength);
	bytes.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), HEADER + 8);
	const view = new DataView(bytes.buffer);
	view.setInt32(32, type, true);
	view.setInt32(HEADER, 1);
	view.setInt32(HEADER + 4, content.byteLength / 2);
	view.setInt32(HEADER + 8, type, true);
	return view;
}
