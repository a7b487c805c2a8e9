import { Refusal } from '$lib/messages';
import { area, cutAtAntimeridian, type LonLat, type Shape } from '$lib/geodesy';

/** What a reader can draw: an area, or a line. */
export type DrawnKind = 'area' | 'line';

/** How many corners a drawn target may have, so that its link stays a link. */
const CORNERS = { area: [3, 100], line: [2, 100] } as const;

/** As fine as a link writes a corner: ten metres. */
const DIGITS = 4;

const FORM = /^(area|line):(.*)$/s;
const NUMBER = /^-?\d{1,3}(\.\d+)?$/;

/** The kind of a drawn target by its text; null if it is another target. */
export const drawnKind = (text: string): DrawnKind | null =>
	(FORM.exec(text)?.[1] as DrawnKind | undefined) ?? null;

/** A drawn target as its link holds it: area:lon,lat,lon,lat… An area does not repeat its first corner. */
export function writeDrawn(kind: DrawnKind, corners: readonly LonLat[]): string {
	const short = (degrees: number) => String(Number(degrees.toFixed(DIGITS)) + 0);
	const wrapped = (lon: number) => lon - 360 * Math.round(lon / 360);
	const list = corners.map(([lon, lat]) => [short(wrapped(lon)), short(lat)].join());
	const once = list.filter((corner, i) => corner !== list[i - 1]);
	if (kind === 'area' && once.length > 1 && once[0] === once.at(-1)) once.pop();
	return `${kind}:${once.join()}`;
}

/** The corners of a drawn target, or the reason why its text is none. What is only begun may have fewer, down to `few`. */
export function readCorners(text: string, few?: number): LonLat[] | Refusal {
	const [, kind, list = ''] = FORM.exec(text) ?? [];
	if (!kind) return new Refusal('drawn.form');
	const numbers = list.split(',').map((part) => (NUMBER.test(part) ? Number(part) : NaN));
	const bad = numbers.findIndex(Number.isNaN);
	if (bad >= 0) return new Refusal('drawn.noNumber', { text: list.split(',')[bad]! });
	if (numbers.length % 2) return new Refusal('drawn.noLatitude');
	const corners: LonLat[] = [];
	for (let i = 0; i < numbers.length; i += 2) corners.push([numbers[i]!, numbers[i + 1]!]);
	const off = corners.find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
	if (off) return new Refusal('drawn.offEarth', { corner: off.join() });
	const [usual, most] = CORNERS[kind as DrawnKind];
	const least = few ?? usual;
	if (corners.length < least || corners.length > most)
		return new Refusal(kind === 'area' ? 'drawn.areaCorners' : 'drawn.lineCorners', {
			least,
			most
		});
	return corners;
}

/**
 * The shape of a drawn target, cut at ±180°, or the reason why its text is none. Edges are straight in longitude and
 * latitude, and go the short way round.
 */
export function readDrawn(text: string): Shape | Refusal {
	const corners = readCorners(text);
	if (corners instanceof Refusal) return corners;
	if (drawnKind(text) === 'line')
		return corners.every(([lon, lat]) => lon === corners[0]![0] && lat === corners[0]![1])
			? new Refusal('drawn.onePoint')
			: cutAtAntimeridian({ type: 'LineString', coordinates: corners });
	if (crossesItself(unwound(corners))) return new Refusal('drawn.crosses');
	const shape = cutAtAntimeridian({
		type: 'Polygon',
		coordinates: [[...corners, corners[0]!]]
	});
	return shape.coordinates.length && area(shape) > 0 ? shape : new Refusal('drawn.noArea');
}

/** Longitudes that run on beyond ±180° instead of jumping. */
function unwound(corners: readonly LonLat[]): LonLat[] {
	let last = corners[0]![0];
	return corners.map(([lon, lat]) => {
		last = lon - 360 * Math.round((lon - last) / 360);
		return [last, lat];
	});
}

/** Whether two edges of a closed ring that are not neighbours meet. */
function crossesItself(ring: readonly LonLat[]): boolean {
	const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat) =>
		Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
	const within = (a: LonLat, b: LonLat, p: LonLat) =>
		Math.min(a[0], b[0]) <= p[0] &&
		p[0] <= Math.max(a[0], b[0]) &&
		Math.min(a[1], b[1]) <= p[1] &&
		p[1] <= Math.max(a[1], b[1]);
	const n = ring.length;
	for (let i = 0; i < n; i++)
		for (let j = i + 2; j < n; j++) {
			if (i === 0 && j === n - 1) continue;
			const [a, b, c, d] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % n]!];
			const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
			if (sides[0]! * sides[1]! < 0 && sides[2]! * sides[3]! < 0) return true;
			if (sides[0] === 0 && within(a, b, c)) return true;
			if (sides[1] === 0 && within(a, b, d)) return true;
			if (sides[2] === 0 && within(c, d, a)) return true;
			if (sides[3] === 0 && within(c, d, b)) return true;
		}
	return false;
}
