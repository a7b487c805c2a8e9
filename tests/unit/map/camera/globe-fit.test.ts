import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globeRadius, globeZoom } from '$lib/map/camera/globe-fit';

const RADIANS = Math.PI / 180;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

type Vector = readonly [number, number, number];
const vector = ([lon, lat]: readonly [number, number]): Vector => [
	Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
	Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
	Math.sin(lat * RADIANS)
];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Where an eye above a place sees another, in pixels to the right of the middle and up from it. */
function seen(
	center: readonly [number, number],
	place: readonly [number, number],
	zoom: number,
	eye: number
): [number, number] {
	const radius = globeRadius(zoom, center[1]);
	const [lon, lat] = center;
	const east = vector([lon + 90, 0]);
	const north: Vector = lat < 90 ? vector([lon + (lat > 0 ? 180 : 0), 90 - Math.abs(lat)]) : east;
	const at = vector(place);
	const depth = eye + radius * (1 - dot(at, vector(center)));
	return [(eye * radius * dot(at, east)) / depth, (eye * radius * dot(at, north)) / depth];
}

test('the greatest zoom at which all places are seen in their room, and no greater', () => {
	const place = fc.tuple(within(-40, 40), within(-30, 30));
	fc.assert(
		fc.property(
			fc.tuple(within(-170, 170), within(-50, 50)),
			fc.array(place, { minLength: 1, maxLength: 8 }),
			fc.record({
				up: within(50, 400),
				right: within(50, 400),
				down: within(50, 400),
				left: within(50, 400)
			}),
			within(300, 2000),
			(center, away, room, eye) => {
				const places = away.map(
					([east, north]) => [center[0] + east, center[1] + north] as [number, number]
				);
				fc.pre(away.some(([east, north]) => Math.hypot(east, north) > 1));
				const zoom = globeZoom(center, places, room, eye);
				/** how far a place reaches out, of its room */
				const reach = (at: number) =>
					Math.max(
						...places.map((one) => {
							const [x, y] = seen(center, one, at, eye);
							return Math.max(x / room.right, -x / room.left, y / room.up, -y / room.down);
						})
					);
				if (Number.isFinite(zoom)) expect(reach(zoom)).toBeCloseTo(1, 6);
				else expect(reach(20)).toBeLessThan(1);
			}
		)
	);
});
