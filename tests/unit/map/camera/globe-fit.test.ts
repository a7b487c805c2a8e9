import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOnGlobe, globeRadius, globeZoom, lookingPast } from '$lib/map/camera/globe-fit';

const RADIANS = Math.PI / 180;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
type Place = [lon: number, lat: number];
type Vector = readonly [number, number, number];

const vector = ([lon, lat]: Place): Vector => [
	Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
	Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
	Math.sin(lat * RADIANS)
];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Where an eye above a place sees another, in pixels to the right of the middle and down from it. */
function seen(center: Place, place: Place, radius: number, eye: number): [number, number] {
	const [lon, lat] = center;
	const east = vector([lon + 90, 0]);
	const north = vector([lon + (lat > 0 ? 180 : 0), 90 - Math.abs(lat)]);
	const at = vector(place);
	const depth = eye + radius * (1 - dot(at, vector(center)));
	return [(eye * radius * dot(at, east)) / depth, (-eye * radius * dot(at, north)) / depth];
}

const centres = fc.tuple(within(-170, 170), within(-50, 50));
const eyes = within(300, 2000);
const sizes = fc.record({ width: within(50, 800), height: within(50, 800) });
const ways = fc
	.array(fc.tuple(within(-40, 40), within(-30, 30)), { minLength: 1, maxLength: 8 })
	.filter((all) => all.some(([east, north]) => Math.hypot(east, north) > 1));
const from = ([lon, lat]: Place, all: Place[]) =>
	all.map(([east, north]): Place => [lon + east, lat + north]);

test('the greatest zoom at which all places are seen in their room, and no greater', () => {
	fc.assert(
		fc.property(centres, ways, sizes, eyes, (center, all, size, eye) => {
			const places = from(center, all);
			const zoom = globeZoom(center, places, size, eye);
			/** how far a place reaches out, of its room */
			const reach = (at: number) =>
				Math.max(
					...places.map((one) => {
						const [x, y] = seen(center, one, globeRadius(at, center[1]), eye);
						return Math.max(Math.abs(x) / (size.width / 2), Math.abs(y) / (size.height / 2));
					})
				);
			if (Number.isFinite(zoom)) expect(reach(zoom)).toBeCloseTo(1, 6);
			else expect(reach(20)).toBeLessThan(1);
		})
	);
});

test('a camera that looks past a place has it where it was asked for', () => {
	fc.assert(
		fc.property(
			centres,
			fc.tuple(within(-300, 300), within(-300, 300)),
			eyes,
			(place, offset, eye) => {
				const center = lookingPast(place, offset, 900, eye);
				// Near a pole north cannot be up and the place there too.
				fc.pre(Math.abs(center[1]) < 88);
				const [x, y] = seen(center, place, 900, eye);
				expect(x).toBeCloseTo(offset[0], 4);
				expect(y).toBeCloseTo(offset[1], 4);
			}
		)
	);
});

test('what is fitted lies about the middle of what is free, however far that is from where the camera looks', () => {
	const middle: Place = [118, 42];
	const places = from(middle, [
		[-20, -15],
		[20, 15],
		[-20, 15],
		[20, -15]
	]);
	const room = { size: { width: 342, height: 180 }, offset: [0, 70] as [number, number] };
	const { lon, lat, zoom } = fitOnGlobe(middle, places, room, 1266, 7);
	const radius = globeRadius(zoom, lat);
	const [x, y] = seen([lon, lat], middle, radius, 1266);
	expect(x).toBeCloseTo(0, 6);
	expect(y).toBeCloseTo(70, 6);
	for (const place of places)
		expect(Math.abs(seen([lon, lat], place, radius, 1266)[1] - 70)).toBeLessThan(95);
	expect(fitOnGlobe(middle, places, room, 1266, 1).zoom).toBeLessThanOrEqual(1);
});
