import type { LonLat } from '$lib/geodesy';
import { readAngle, tokens, type Angle, type Token } from './angle';

/** A position that a text may mean. */
export interface Reading {
	position: LonLat;
	notation: 'decimal' | 'minutes' | 'seconds' | 'mgrs';
	/** no hemisphere says which is which, and this takes the first for the longitude */
	lonFirst: boolean;
	/** side in metres of the square of which the position is the middle; MGRS only */
	side?: number;
}

const NOTATIONS = { 1: 'decimal', 2: 'minutes', 3: 'seconds' } as const;

/** The positions that two angles in degrees may mean, the likeliest first; none if a text holds no two. */
export function readDegrees(text: string): Reading[] {
	const plain = simplified(text);
	const asDecimals = plain.replaceAll(/(\d),(?=\d)/g, '$1.');
	// 48,48 135,08 has decimal commas; 48,135 has none, for then there would be one number only.
	const commas = !/\d\.\d/.test(plain) && asDecimals !== plain ? readPair(asDecimals) : [];
	return commas.length ? commas : readPair(plain);
}

/** One angle by itself; null if the text is none. A comma parts its decimals. */
export function readOne(text: string): Angle | null {
	const found = tokens(
		simplified(text)
			.replaceAll(/(\d),(?=\d)/g, '$1.')
			.trim()
	);
	return found && readAngle(found);
}

/** The many ways to write a prime, a degree sign, a comma or a minus as one. */
const simplified = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[º˚]/g, '°')
		.replaceAll(/[″“”ʺ＂]|[′’‘ʹ´']{2}/g, '"')
		.replaceAll(/[′’‘ʹ´`＇]/g, "'")
		.replaceAll(/[−–—]/g, '-')
		.replaceAll(/[、，]/g, ',')
		.normalize('NFKC')
		.replaceAll(/[()[\]]/g, ' ');

function readPair(text: string): Reading[] {
	const all = tokens(text.trim());
	if (!all) return [];
	const pairs = splits(all).flatMap(([a, b]): [Angle, Angle][] => {
		const one = readAngle(a);
		const two = readAngle(b);
		return one && two ? [[one, two]] : [];
	});
	// 48 30 35 05 might be cut in three places: in the middle is meant.
	const even = pairs.filter(([a, b]) => a.parts === b.parts);
	const meant = even.length || pairs.length > 1 ? even : pairs;
	return meant.map((pair) => readings(...pair)).find(({ length }) => length) ?? [];
}

/** Where a position may be cut in two: at its comma, or anywhere; a hemisphere in between belongs to the first first. */
function splits(all: readonly Token[]): [Token[], Token[]][] {
	const commas = all.filter(({ type }) => type === 'comma').length;
	if (commas > 1) return [];
	if (commas) {
		const at = all.findIndex(({ type }) => type === 'comma');
		return [[all.slice(0, at), all.slice(at + 1)]];
	}
	const cut = (at: number): [Token[], Token[]] => [all.slice(0, at), all.slice(at)];
	return all.slice(1).map((_, i) => cut(all.length - 1 - i));
}

function readings(a: Angle, b: Angle): Reading[] {
	if (a.axis && a.axis === b.axis) return [];
	const notation = NOTATIONS[Math.max(a.parts, b.parts) as Angle['parts']];
	const known = a.axis !== null || b.axis !== null;
	const latFirst = a.axis === 'lat' || b.axis === 'lon';
	const found: Reading[] = [];
	const add = (lat: Angle, lon: Angle) => {
		if (Math.abs(lat.value) <= 90 && Math.abs(lon.value) <= 180)
			found.push({
				position: [lon.value, lat.value],
				notation,
				lonFirst: !known && lon === a
			});
	};
	if (!known || latFirst) add(a, b);
	if (!known ? a.value !== b.value : !latFirst) add(b, a);
	return found;
}
