import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry as Flat } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { LIMITS } from '../limits';

/**
 * The geometry of a feature as it stands in the file; null if it has none.
 * @throws RangeError if the bytes cannot be one
 * @throws TypeError if it is of a kind that GeoJSON has no word for
 */
export function geometryOf(feature: Feature, bytes: number, headerType: GeometryType): unknown {
	const geometry = feature.geometry();
	if (!geometry) return null;
	// Damaged offsets may lead back, or to the same part many times: parts are counted before any is read.
	const counted = check(geometry, { parts: bytes / 4 }, bytes, 0);
	if (!counted) return null;
	const type = headerType === GeometryType.Unknown ? geometry.type() : headerType;
	if (type < GeometryType.Point || type > GeometryType.GeometryCollection) throw new TypeError();
	return fromGeometry(geometry, headerType);
}

/** @returns how many positions there are */
function check(geometry: Flat, left: { parts: number }, bytes: number, depth: number): number {
	const positions = geometry.xyLength() / 2;
	const ends = geometry.endsLength();
	const parts = geometry.partsLength();
	if ([positions, ends, parts].some((count) => count < 0 || count > bytes)) throw new RangeError();
	left.parts -= 1 + parts;
	if (left.parts < 0 || depth > LIMITS.depth) throw new RangeError();
	let last = 0;
	for (let index = 0; index < ends; index++) {
		const end = geometry.ends(index)!;
		if (end < last || end > positions) throw new RangeError();
		last = end;
	}
	if (ends && last !== positions) throw new RangeError();
	const heights = geometry.zLength();
	if (heights && heights !== positions) throw new RangeError();
	let counted = positions;
	for (let index = 0; index < parts; index++)
		counted += check(geometry.parts(index)!, left, bytes, depth + 1);
	return counted;
}
