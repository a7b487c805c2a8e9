import { toPoint } from 'mgrs';
import type { LonLat } from '$lib/geodesy';

const FORM = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){0,5})$/;
/** Columns of the squares of 100 km by the zone's number modulo 3. */
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

/** A square of the Military Grid Reference System. */
export interface Square {
	/** its middle */
	position: LonLat;
	/** its side in metres */
	side: number;
}

/** Reads a reference such as 53UMP3221069690, spaces or none; null if it names no square outside the polar caps. */
export function readMgrs(text: string): Square | null {
	const reference = text.toUpperCase().replaceAll(/\s/g, '');
	const [, zone, band, column, , digits] = FORM.exec(reference) ?? [];
	if (!zone || !band || !column || digits === undefined) return null;
	const number = Number(zone);
	if (number < 1 || number > 60 || !COLUMNS[number % 3]!.includes(column)) return null;
	let position: LonLat;
	try {
		position = toPoint(reference);
	} catch {
		return null;
	}
	// The rows repeat every 2,000 km: one of another band would lie far from this one. A square of 100 km
	// may stick out by a degree, and the last band is twelve degrees high.
	const south = BANDS.indexOf(band) * 8 - 80;
	const north = south + (band === 'X' ? 12 : 8);
	if (position[1] < south - 1 || position[1] > north + 1) return null;
	// On the antimeridian the middle may lie beyond it.
	if (Math.abs(position[0]) > 180)
		position = [position[0] - Math.sign(position[0]) * 360, position[1]];
	return { position, side: 10 ** (5 - digits.length / 2) };
}
