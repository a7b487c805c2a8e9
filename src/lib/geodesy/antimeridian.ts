import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { parts, UNCUT, type Shape } from './geometry';
import { assemble } from './loops';
import type { LonLat } from './position';

/**
 * The change of longitude along an edge, in degrees. A jump of more than 180° is taken the short way, over the
 * antimeridian. In a ring (`belt`) an edge from −180° to 180° along one parallel is what it says: once round.
 */
export function span(from: LonLat, to: LonLat, belt = false): number {
	const step = to[0] - from[0];
	if (Math.abs(step) <= 180 || (belt && Math.abs(step) === 360 && from[1] === to[1])) return step;
	return step - 360 * Math.round(step / 360);
}

/** A longitude brought within ±180°. */
function wrap(lon: number): number {
	return lon >= -180 && lon <= 180 ? lon : lon - 360 * Math.round(lon / 360);
}

/**
 * The geometry as RFC 7946 wants it: within ±180°, cut where it crosses, with outer rings counter-clockwise.
 * A ring around a pole gets the edge along (±180°, ±90°). Takes longitudes up to ±540° for that purpose.
 */
export function cutAtAntimeridian<G extends Shape>(
	geometry: G
): G extends { type: 'LineString' | 'MultiLineString' }
	? LineString | MultiLineString
	: G extends { type: 'Polygon' | 'MultiPolygon' }
		? Polygon | MultiPolygon
		: G;
export function cutAtAntimeridian(geometry: Shape): Shape {
	const whole = parts(geometry, UNCUT);
	if (whole.kind === 'lines') return lineGeometry(whole.lines.flatMap(cutLine));
	if (whole.kind === 'areas') return areaGeometry(whole.areas.flatMap(cutPolygon));
	const points = whole.points.map(([lon, lat]): LonLat => [wrap(lon), lat]);
	return geometry.type === 'Point'
		? ({ type: 'Point', coordinates: points[0] } as Point)
		: { type: 'MultiPoint', coordinates: points };
}

export function lineGeometry(lines: LonLat[][]): LineString | MultiLineString {
	return lines.length === 1
		? { type: 'LineString', coordinates: lines[0] as LonLat[] }
		: { type: 'MultiLineString', coordinates: lines };
}

export function areaGeometry(areas: LonLat[][][]): Polygon | MultiPolygon {
	return areas.length === 1
		? { type: 'Polygon', coordinates: areas[0] as LonLat[][] }
		: { type: 'MultiPolygon', coordinates: areas };
}

/** The parts of a line on either side of the antimeridian. */
export function cutLine(line: LonLat[]): LonLat[][] {
	const lines: LonLat[][] = [];
	let current: LonLat[] = [];
	for (const { from, to } of cells(line, false)) {
		const still = from[0] === to[0] && from[1] === to[1];
		if (still && current.length) continue;
		const last = current[current.length - 1];
		if (!last || last[0] !== from[0] || last[1] !== from[1]) {
			current = [from];
			lines.push(current);
		}
		if (!still) current.push(to);
	}
	// A line that stays in one place has two positions all the same.
	return lines.map((line) => (line.length > 1 ? line : [...line, ...line]));
}

/** The polygons that a polygon falls into; its rings may jump at ±180° and may go round a pole. */
export function cutPolygon(rings: LonLat[][]): LonLat[][][] {
	return assemble(
		rings.map((ring, index) => orient(ring, index === 0)),
		false
	);
}

/** Areas cut at ±180°, and all their edges as lines. Of an area that comes to nothing only its outline is left. */
export function outlined(areas: LonLat[][][]): { areas: LonLat[][][]; edges: LonLat[][] } {
	const each = areas.map(cutPolygon);
	const edges = each.flatMap((cut, i) =>
		cut.length ? cut.flat() : (areas[i] as LonLat[][]).flatMap(cutLine)
	);
	return { areas: each.flat(), edges };
}

/** The ring with its inside on the left: counter-clockwise if it is the outer one, else clockwise. */
function orient(ring: LonLat[], outer: boolean): LonLat[] {
	let lon = 0;
	let area = 0;
	let latitudes = 0;
	for (let i = 1; i < ring.length; i++) {
		const from = ring[i - 1] as LonLat;
		const to = ring[i] as LonLat;
		const step = span(from, to, true);
		// twice the trapezium under the edge
		area -= step * (from[1] + to[1]);
		latitudes += to[1];
		lon += step;
	}
	// a ring that has gone round the earth holds the pole that it is nearer to; eastward is the northern one
	const left = Math.abs(lon) > 180 ? lon * (latitudes < 0 ? -1 : 1) : area;
	return left < 0 === outer ? [...ring].reverse() : ring;
}

/** An edge within one turn of the earth, its longitudes within ±180°. */
export interface Edge {
	from: LonLat;
	to: LonLat;
}

/** The edges of a line or ring, cut where they cross the antimeridian. */
export function* cells(unsnapped: readonly LonLat[], belt: boolean): Generator<Edge> {
	const line = unsnapped.map(snap);
	// a vertex lies at its own longitude and so many turns; adding turns only to compare keeps its digits
	let turns = 0;
	let turn: number | undefined;
	for (let i = 1; i < line.length; i++) {
		const from = line[i - 1] as LonLat;
		const to = line[i] as LonLat;
		const step = span(from, to, belt);
		const start = from[0] + 360 * turns;
		const turnsAtEnd = turns + Math.round((step - (to[0] - from[0])) / 360);
		const end = to[0] + 360 * turnsAtEnd;
		const rising = end > start;
		let lon = start;
		let point = from;
		let pointTurns = turns;
		for (;;) {
			// the next meridian 180° + k·360° that lies strictly within the rest of the edge
			const k = rising ? Math.floor((lon + 180) / 360) + 1 : Math.ceil((lon + 180) / 360) - 1;
			const seam = 360 * k - 180;
			const cut = rising ? seam < end : seam > end;
			const next: LonLat = cut
				? [-180, from[1] + ((seam - start) / (end - start)) * (to[1] - from[1])]
				: to;
			const nextTurns = cut ? k : turnsAtEnd;
			const lonNext = cut ? seam : end;
			// an edge along the antimeridian itself stays on the side where the line was
			if (turn === undefined || lon !== lonNext || (lon + 180) % 360 !== 0)
				turn = lon === 180 && lonNext === 180 ? 0 : Math.floor(((lon + lonNext) / 2 + 180) / 360);
			yield {
				from: [point[0] + 360 * (pointTurns - turn), point[1]],
				to: [next[0] + 360 * (nextTurns - turn), next[1]]
			};
			if (!cut) break;
			[lon, point, pointTurns] = [seam, next, nextTurns];
		}
		turns = turnsAtEnd;
	}
}

/** A position within a micrometre of the antimeridian is on it: turns of 360° cost the last digits. */
function snap(position: LonLat): LonLat {
	const off = Math.abs(position[0]) - 180;
	return Math.abs(off) < 1e-11 ? [Math.sign(position[0]) * 180, position[1]] : position;
}
