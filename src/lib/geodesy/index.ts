import geodesic from 'geographiclib-geodesic';
import type { LineString, MultiLineString, Position } from 'geojson';

const wgs84 = geodesic.Geodesic.WGS84;

export function distance(a: Position, b: Position): number {
	return wgs84.Inverse(a[1]!, a[0]!, b[1]!, b[0]!).s12!;
}

export function destination(a: Position, azimuth: number, metres: number): [number, number] {
	const { lat2, lon2 } = wgs84.Direct(a[1]!, a[0]!, azimuth, metres);
	return [lon2!, lat2!];
}

export function length(line: LineString | MultiLineString): number {
	const lines = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
	let sum = 0;
	for (const part of lines)
		for (let i = 1; i < part.length; i++) sum += distance(part[i - 1]!, part[i]!);
	return sum;
}

export function densify<T extends LineString | MultiLineString>(line: T): T {
	return line;
}

export function ring(centre: Position, metres: number, _options: { tolerance: number }) {
	const coordinates = Array.from({ length: 257 }, (_, i) =>
		destination(centre, -(i % 256) * (360 / 256), metres)
	);
	return { type: 'Polygon' as const, coordinates: [coordinates] };
}
