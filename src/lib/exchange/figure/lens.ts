import { geoClipRectangle, geoMercatorRaw, geoPath, geoProjection, geoTransform } from 'd3-geo';
import { MEAN_RADIUS } from '$lib/geodesy';
import type { Geometry, Position } from 'geojson';
import { limits, type Limits } from './limits';
import { forSphere } from './sphere';
import { thinned } from './thinned';

/** Where a figure looks: straight down. */
export interface Gaze {
	lat: number;
	lon: number;
	/** as MapLibre counts: the equator is 512 · 2^zoom pixels long */
	zoom: number;
	/** degrees clockwise from north */
	bearing: number;
}

/** Lays the earth on a frame of so many pixels. */
export interface Lens {
	width: number;
	height: number;
	/** a geometry as a path, cut some pixels outside the frame; empty where nothing of it is within */
	path(geometry: Geometry): string;
	/** where a position stands: nowhere, or, where the flat earth repeats itself, several times */
	places(position: Position): [x: number, y: number][];
	/** the position at a place; null beside the earth */
	invert(place: readonly [number, number]): [lon: number, lat: number] | null;
	/** the outline of the earth, where it is a globe */
	sphere: string | null;
}

const RADIANS = Math.PI / 180;
const TILE = 512;
/** Mercator's own edge. */
const TOP = 85.051129;
/** How far outside the frame geometries are cut, so that no line is drawn along the cut. */
const BEYOND = 24;
/** MapLibre's, vertically, in degrees. */
const FIELD_OF_VIEW = 36.87;

/** Longitude and latitude as parts of the world's width, from the north-west. */
function unit([lon, lat]: Position): [number, number] {
	const [x, y] = geoMercatorRaw(lon! * RADIANS, Math.max(-TOP, Math.min(TOP, lat!)) * RADIANS);
	return [0.5 + x / (2 * Math.PI), 0.5 - y / (2 * Math.PI)];
}

/** What MapLibre would make of a gaze: it shows nothing beyond the edges of the flat earth. */
export function settled(gaze: Gaze, globe: boolean, size: { width: number; height: number }): Gaze {
	const lon = gaze.lon - 360 * Math.round(gaze.lon / 360);
	const lat = Math.max(-TOP, Math.min(TOP, gaze.lat));
	if (globe) return { ...gaze, lon, lat, zoom: Math.max(1, Math.min(gaze.zoom, 12)) };
	const turned = Math.abs(Math.sin(gaze.bearing * RADIANS));
	const tall = size.height + turned * Math.max(0, size.width - size.height);
	const zoom = Math.max(1, Math.log2(tall / TILE), Math.min(gaze.zoom, 12));
	const half = tall / 2 / (TILE * 2 ** zoom);
	const y = Math.max(half, Math.min(1 - half, unit([0, lat])[1]));
	const settledLat = geoMercatorRaw.invert!(0, (0.5 - y) * 2 * Math.PI)[1] / RADIANS;
	return { ...gaze, lon, lat: settledLat, zoom };
}

/** The lens of a gaze, as MapLibre lays the earth out. */
export function lens(gaze: Gaze, globe: boolean, size: { width: number; height: number }): Lens {
	return globe ? perspective(gaze, size) : mercator(gaze, size);
}

function mercator(
	{ lat, lon, zoom, bearing }: Gaze,
	{ width, height }: { width: number; height: number }
): Lens {
	const world = TILE * 2 ** zoom;
	const middle = unit([lon, lat]);
	const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)];
	const place = (at: Position, copy: number): [number, number] => {
		const [x, y] = unit(at);
		const [dx, dy] = [(x + copy - middle[0]) * world, (y - middle[1]) * world];
		return [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
	};
	const invert = ([left, top]: readonly [number, number]): [number, number] => {
		const [dx, dy] = [left - width / 2, top - height / 2];
		const x = middle[0] + (dx * cos - dy * sin) / world;
		const y = middle[1] + (dx * sin + dy * cos) / world;
		const [east, north] = geoMercatorRaw.invert!((x - 0.5) * 2 * Math.PI, (0.5 - y) * 2 * Math.PI);
		return [east / RADIANS, north / RADIANS];
	};
	const reach = Math.hypot(width, height) / 2 / world + BEYOND / world;
	const copies: number[] = [];
	for (let copy = Math.floor(middle[0] - reach); copy <= middle[0] + reach; copy++)
		copies.push(copy);
	const seen: Limits = [middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach];
	const cut = geoClipRectangle(-BEYOND, -BEYOND, width + BEYOND, height + BEYOND);
	const drawn = copies.map((copy) => {
		const { stream } = geoTransform({
			point(lon, lat) {
				this.stream.point(...place([lon, lat], copy));
			}
		});
		return geoPath({ stream: (sink) => stream(thinned(cut(sink))) }).digits(2);
	});
	return {
		width,
		height,
		sphere: null,
		invert,
		path(geometry) {
			const [west, south, east, north] = limits(geometry);
			const [left, top] = unit([west, north]);
			const [right, bottom] = unit([east, south]);
			if (top > seen[3] || bottom < seen[1]) return '';
			return copies
				.map((copy, i) =>
					left + copy > seen[2] || right + copy < seen[0] ? '' : (drawn[i]!(geometry) ?? '')
				)
				.join('');
		},
		places: (at) => copies.map((copy) => place(at, copy)).filter(inside({ width, height }))
	};
}

const inside =
	({ width, height }: { width: number; height: number }) =>
	([x, y]: readonly [number, number]) =>
		x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND;

function perspective(
	{ lat, lon, zoom, bearing }: Gaze,
	{ width, height }: { width: number; height: number }
): Lens {
	// The globe has the scale of the flat map in its middle.
	const radius = (TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);
	const eye = height / 2 / Math.tan((FIELD_OF_VIEW * RADIANS) / 2);
	const away = (eye + radius) / radius;
	const raw = Object.assign(
		(x: number, y: number): [number, number] => {
			const ahead = Math.cos(y) * Math.cos(x);
			const k = (away - 1) / (away - ahead);
			return [k * Math.cos(y) * Math.sin(x), k * Math.sin(y)];
		},
		{
			invert(x: number, y: number): [number, number] {
				const rho2 = x * x + y * y;
				const rho = Math.sqrt(rho2);
				const a = away - 1;
				// The nearer of the two points in which the line of sight meets the sphere.
				const root = 1 - (rho2 * (away + 1)) / a;
				if (root < 0) return [NaN, NaN];
				const sine = (away - Math.sqrt(root)) / (a / (rho || 1) + rho / a) || 0;
				const cosine = Math.sqrt(Math.max(0, 1 - sine * sine));
				return [Math.atan2(x * sine, rho * cosine || 1e-30), Math.asin(rho ? (y * sine) / rho : 0)];
			}
		}
	);
	const edge = Math.acos(1 / away) / RADIANS;
	const projection = geoProjection(raw)
		.rotate([-lon, -lat])
		.angle(bearing)
		.scale(radius)
		.translate([width / 2, height / 2])
		.clipAngle(edge - 1e-6)
		.clipExtent([
			[-BEYOND, -BEYOND],
			[width + BEYOND, height + BEYOND]
		])
		.precision(0.3);
	const draw = geoPath({ stream: (sink) => projection.stream(thinned(sink)) }).digits(2);
	return {
		width,
		height,
		sphere: geoPath(projection).digits(2)({ type: 'Sphere' }),
		path: (geometry) => draw(forSphere(geometry)) ?? '',
		invert(place) {
			const found = projection.invert!(place as [number, number]);
			return found && !found.some(Number.isNaN) ? found : null;
		},
		places(at) {
			// A path of a point is empty where the globe hides it.
			if (!geoPath(projection)({ type: 'Point', coordinates: at })) return [];
			const place = projection(at as [number, number]);
			return place && inside({ width, height })(place) ? [place] : [];
		}
	};
}

/** How high the eye is above the globe, in metres, where the map is so many pixels high. */
export const eyeHeight = ({ lat, zoom }: Gaze, height: number): number => {
	const radius = (TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);
	return (height / 2 / Math.tan((FIELD_OF_VIEW * RADIANS) / 2) / radius) * MEAN_RADIUS;
};
