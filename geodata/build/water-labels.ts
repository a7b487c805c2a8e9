import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { WaterLabels } from '$lib/atlas/schema';
import { EvidenceError } from './read';
import { rivers } from './water';

/** How far from a drawn river its name may be set down by hand, in degrees. */
const NEAR = 0.9;
/** The stretch of a river along which its name lies: so many degrees either way. */
const REACH = 1.1;

const radians = Math.PI / 180;
const mercator = ([lon, lat]: Position): Position => [
	lon!,
	Math.log(Math.tan(Math.PI / 4 + (lat! * radians) / 2)) / radians
];

function apart(a: Position, b: Position): number {
	return Math.hypot((a[0]! - b[0]!) * Math.cos(a[1]! * radians), a[1]! - b[1]!);
}

/** The end of the stretch that goes from a vertex in one direction, until it is `REACH` away. */
function reach(line: Position[], from: number, step: 1 | -1): Position {
	let i = from;
	while (line[i + step] && apart(line[from]!, line[i]!) < REACH) i += step;
	return line[i]!;
}

/** The nearest place on a river, and the angle clockwise from the east at which its name follows it. */
export function onRiver(
	at: Position,
	lines: Position[][]
): { at: Position; rotate: number } | null {
	let best = { distance: NEAR, line: [] as Position[], index: -1 };
	for (const line of lines)
		line.forEach((position, index) => {
			const distance = apart(at, position);
			if (distance < best.distance) best = { distance, line, index };
		});
	if (best.index < 0) return null;
	const a = mercator(reach(best.line, best.index, -1));
	const b = mercator(reach(best.line, best.index, 1));
	let rotate = -Math.atan2(b[1]! - a[1]!, b[0]! - a[0]!) / radians;
	if (rotate > 90) rotate -= 180;
	if (rotate < -90) rotate += 180;
	return { at: best.line[best.index]!, rotate };
}

/** The names of seas, lakes and rivers as points; those of rivers are laid along the river. */
export function waterLabels(labels: WaterLabels): FeatureCollection<Point> {
	const lines = rivers().flatMap(({ geometry }) => geometry.coordinates);
	const features = labels.flatMap(({ id, kind, name, size, zoom, at }) =>
		at.map(([lon, lat, turned]): Feature<Point> => {
			let place = { at: [lon, lat] as Position, rotate: turned ?? 0 };
			if (kind === 'river' && turned === undefined) {
				const found = onRiver(place.at, lines);
				if (!found)
					throw new EvidenceError(
						`geodata/basemap-labels.json › ${id}: no river is drawn near ${lon}, ${lat}: mend the place, or give an angle`
					);
				place = found;
			}
			const rotate = Math.round(place.rotate);
			return {
				type: 'Feature',
				properties: {
					id,
					kind,
					name: name.en,
					ru: name.ru,
					zh: name.zh,
					size,
					from: zoom[0],
					to: zoom[1],
					...(rotate ? { rotate } : {})
				},
				geometry: {
					type: 'Point',
					coordinates: place.at.map((degrees) => Math.round(degrees * 1000) / 1000)
				}
			};
		})
	);
	return { type: 'FeatureCollection', features };
}
