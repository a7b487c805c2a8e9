type Point = [number, number];

/** A shape as the writer takes it: points, or parts of points. */
export type Shape =
	| { type: 0 }
	| { type: 1; point: Point }
	| { type: 11; point: Point; z: number }
	| { type: 3 | 5; parts: Point[][] }
	| { type: 13 | 15; parts: Point[][]; z: number }
	| { type: 8; points: Point[] }
	| { type: 31 };

/** A .shp file and its index. */
export function shp(type: number, shapes: readonly Shape[]): { shp: Uint8Array; shx: Uint8Array } {
	const contents = shapes.map(content);
	const length = 100 + contents.reduce((sum, { byteLength }) => sum + 8 + byteLength, 0);
	const view = new DataView(new ArrayBuffer(length));
	const index = new DataView(new ArrayBuffer(100 + 8 * shapes.length));
	const points = shapes.flatMap(pointsOf);
	for (const header of [view, index]) {
		header.setInt32(0, 9994);
		header.setInt32(24, header.byteLength / 2);
		header.setInt32(28, 1000, true);
		header.setInt32(32, type, true);
		for (const side of [0, 1]) {
			const along = points.map((point) => point[side]!);
			header.setFloat64(
				36 + 8 * side,
				along.reduce((a, b) => Math.min(a, b), Infinity),
				true
			);
			header.setFloat64(
				52 + 8 * side,
				along.reduce((a, b) => Math.max(a, b), -Infinity),
				true
			);
		}
	}
	let at = 100;
	contents.forEach((bytes, number) => {
		view.setInt32(at, number + 1);
		view.setInt32(at + 4, bytes.byteLength / 2);
		index.setInt32(100 + 8 * number, at / 2);
		index.setInt32(104 + 8 * number, bytes.byteLength / 2);
		new Uint8Array(view.buffer).set(new Uint8Array(bytes.buffer), at + 8);
		at += 8 + bytes.byteLength;
	});
	return { shp: new Uint8Array(view.buffer), shx: new Uint8Array(index.buffer) };
}

function pointsOf(shape: Shape): Point[] {
	if ('point' in shape) return [shape.point];
	if ('points' in shape) return shape.points;
	return 'parts' in shape ? shape.parts.flat() : [];
}

function content(shape: Shape): DataView {
	const points = pointsOf(shape);
	const parts = 'parts' in shape ? shape.parts : null;
	const start = parts ? 44 + 4 * parts.length : 'points' in shape ? 40 : 4;
	const z = 'z' in shape ? shape.z : null;
	const extra = z === null ? 0 : 'point' in shape ? 16 : 2 * (16 + 8 * points.length);
	const view = new DataView(new ArrayBuffer(start + 16 * points.length + extra));
	view.setInt32(0, shape.type, true);
	if (parts) {
		view.setInt32(36, parts.length, true);
		view.setInt32(40, points.length, true);
		let first = 0;
		parts.forEach((part, index) => {
			view.setInt32(44 + 4 * index, first, true);
			first += part.length;
		});
	} else if ('points' in shape) view.setInt32(36, points.length, true);
	points.forEach(([x, y], index) => {
		view.setFloat64(start + 16 * index, x, true);
		view.setFloat64(start + 16 * index + 8, y, true);
	});
	if (z !== null) {
		const heights = start + 16 * points.length + ('point' in shape ? 0 : 16);
		points.forEach((_, index) => view.setFloat64(heights + 8 * index, z, true));
	}
	return view;
}

/** A column of a table: its name, the letter of its type, its width, and what each row holds, as text. */
export type Column = [name: string, type: string, width: number, cells: (string | Uint8Array)[]];

/** A .dbf file. */
export function dbf(columns: readonly Column[], mark = 0): Uint8Array {
	const rows = columns[0]![3].length;
	const width = 1 + columns.reduce((sum, column) => sum + column[2], 0);
	const start = 32 + 32 * columns.length + 1;
	const bytes = new Uint8Array(start + rows * width + 1).fill(0x20, start);
	const view = new DataView(bytes.buffer);
	const write = (text: string | Uint8Array, at: number, most: number) =>
		bytes.set(
			(typeof text === 'string' ? new TextEncoder().encode(text) : text).subarray(0, most),
			at
		);
	bytes[0] = 3;
	bytes[29] = mark;
	view.setUint32(4, rows, true);
	view.setUint16(8, start, true);
	view.setUint16(10, width, true);
	bytes[start - 1] = 0x0d;
	bytes[bytes.length - 1] = 0x1a;
	let within = 1;
	columns.forEach(([name, type, length, cells], index) => {
		const at = 32 + 32 * index;
		write(name, at, 11);
		bytes[at + 11] = type.charCodeAt(0);
		bytes[at + 16] = length;
		cells.forEach((cell, row) => write(cell, start + row * width + within, length));
		within += length;
	});
	return bytes;
}

export const WGS84 =
	'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** Universal Transverse Mercator, zone 52 north: the middle Amur. */
export const UTM52 = `PROJCS["WGS_1984_UTM_Zone_52N",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",129.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
