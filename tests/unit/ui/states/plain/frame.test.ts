import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOf, fitted, frameOf, place, position, zoomed } from '$lib/ui/states/plain/frame';

const size = { width: 1000, height: 620 };
const at = [500, 243] as const;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras = fc.record({
	lat: within(-80, 80),
	lon: within(-179, 179),
	zoom: within(1, 12),
	bearing: fc.constant(0),
	pitch: fc.constant(0)
});

describe('the frame of the plain map', () => {
	it('looks where the camera looks, and gives the camera back', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const frame = frameOf(camera, at);
				const [x, y] = place(frame, [camera.lon, camera.lat]);
				expect(x).toBeCloseTo(500, 3);
				expect(y).toBeCloseTo(243, 3);
				const back = cameraOf(frame, at);
				expect(back.lat).toBeCloseTo(camera.lat, 6);
				expect(back.lon).toBeCloseTo(camera.lon, 6);
				expect(back.zoom).toBeCloseTo(camera.zoom, 6);
			})
		);
	});

	it('is as large as MapLibre’s: 512 pixels of equator at zoom 0', () => {
		const frame = frameOf({ lat: 0, lon: 0, zoom: 3, bearing: 0, pitch: 0 }, at);
		expect(place(frame, [90, 0])[0] - place(frame, [0, 0])[0]).toBeCloseTo((512 * 8) / 4, 3);
	});

	it('holds the place under the finger when it comes nearer', () => {
		fc.assert(
			fc.property(cameras, within(-3, 3), (anywhere, levels) => {
				// Not so far out that the finger lies beside the world.
				const camera = { ...anywhere, lon: anywhere.lon / 2, zoom: Math.max(anywhere.zoom, 4) };
				const frame = frameOf(camera, at);
				const held = position(frame, [300, 200]);
				const [x, y] = place(zoomed(frame, levels, [300, 200]), held);
				expect(x).toBeCloseTo(300, 2);
				expect(y).toBeCloseTo(200, 2);
			})
		);
	});

	it('fits bounds into what the cards leave free', () => {
		const free = { top: 24, right: 384, bottom: 64, left: 370 };
		const frame = fitted([70, 10, 140, 60], size, free);
		const [west, north] = place(frame, [70, 60]);
		const [east, south] = place(frame, [140, 10]);
		expect(west).toBeGreaterThanOrEqual(370 - 1e-6);
		expect(east).toBeLessThanOrEqual(616 + 1e-6);
		expect(north).toBeGreaterThanOrEqual(24 - 1e-6);
		expect(south).toBeLessThanOrEqual(556 + 1e-6);
	});
});
