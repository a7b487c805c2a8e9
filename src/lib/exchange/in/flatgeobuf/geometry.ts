import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry as Flat } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { LIMITS } from '../limits';

/** Bytes that every table takes at least: where its layout is. */
const TABLE = 4;

/**
 * The geometry of a feature as it stands in the file; null if it has none.
 * @throws RangeError if the bytes cannot be one
 * @throws TypeError if it is of a kind that GeoJSON has no word for
 */
export function geometryOf(feature: Feature, bytes: number, headerType: GeometryType): unknown {
	const geometry = feature.geometry();
	if (!geometry) return null;
	// Offsets may lead back, or to the same part or the same numbers many times: all is counted before any is read.
	const counted = check(geometry, { bytes }, 0);
	if (!counted) return null;
	const type = headerType === GeometryType.Unknown ? geometry.type() : headerType;
	if (type < GeometryType.Point || type > GeometryType.GeometryCollection) throw new TypeError();
	return fromGeometry(geometry, headerType);
}

/**
 * Takes the bytes that a geometry and its parts say to fill from those that the feature has.
 * @returns how many positions there are
 */
function check(geometry: Flat, left: { bytes: number }, depth: number): number {
	const numbers = geometry.xyLength();
	const heights = geometry.zLength();
	const ends = geometry.endsLength();
	const parts = geometry.partsLength();
	if ([numbers, heights, ends, parts].some((count) => count < 0)) throw new RangeError();
	left.bytes -= TABLE + 8 * (numbers + heights) + 4 * (ends + parts);
	if (left.bytes < 0 || depth > LIMITS.depth) throw new RangeError();
	const positions = numbers / 2;
	let last = 0;
	for (let index = 0; index < ends; index++) {
		const end = geometry.ends(index)!;
		if (end < last || end > positions) throw new RangeError();
		last = end;
	}
	if (ends && last !== positions) throw new RangeError();
	if (heights && heights !== positions) throw new RangeError();
	let counted = positions;
	for (let index = 0; index < parts; index++)
		counted += check(geometry.parts(index)!, left, depth + 1);
	return counted;
}
