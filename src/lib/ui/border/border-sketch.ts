import type { Position } from 'geojson';

/** Where a part of the border is drawn, in pixels, and how large. */
export interface Fit {
	x: number;
	y: number;
	width: number;
	height: number;
	/** km in a pixel */
	scale: number;
	place: (position: Position) => [number, number];
}

/** Km in a degree of a great circle. */
const DEGREE = 111.195;

/** Fits lines into a width: equirectangular, true to scale at the middle latitude. */
export function fit(line: readonly Position[], x: number, y: number, width: number): Fit {
	const lons = line.map(([lon]) => lon!);
	const lats = line.map(([, lat]) => lat!);
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const perDegree = width / ((east - west) * squeeze);
	return {
		x,
		y,
		width,
		height: (north - south) * perDegree,
		scale: DEGREE / perDegree,
		place: ([lon, lat]) => [x + (lon! - west) * squeeze * perDegree, y + (north - lat!) * perDegree]
	};
}

/** A line as the `points` of an SVG polyline. */
export const points = (line: readonly Position[], { place }: Fit): string =>
	line
		.map((position) =>
			place(position)
				.map((pixel) => pixel.toFixed(1))
				.join()
		)
		.join(' ');
