import { resolveObjectURL } from 'node:buffer';
import type { Map } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { BasemapLoader } from '$lib/map/basemap/loader';
import { readPiece } from '$lib/map/basemap/pieces';

/** A map that notes what its sources were given last, and a host from which a file may be missing. */
function setting(missing = '') {
	const given: Record<string, string> = {};
	let zoom = 2;
	let moved = () => {};
	const host = { missing };
	const failed = vi.fn();
	const map = {
		getZoom: () => zoom,
		getSource: (id: string) => ({ setData: (address: string) => (given[id] = address) }),
		isSourceLoaded: () => false,
		on: (event: string, heard: () => void) => {
			if (event === 'zoom') moved = heard;
		}
	} as unknown as Map;
	const load = async (part: string) => {
		if (part === host.missing) throw new Error('404');
		return new Blob([part]);
	};
	return {
		host,
		failed,
		loader: new BasemapLoader(map, load, failed),
		zoomTo: (to: number) => {
			zoom = to;
			moved();
		},
		/** the file that the coast of the lower levels comes from */
		coast: async () => {
			const address = given.overview;
			return address && (await resolveObjectURL(readPiece(address))!.text());
		}
	};
}

test('the simplified coast gives way to the finer one as the reader comes near', async () => {
	const { loader, coast, zoomTo } = setting();
	await loader.start();
	expect(await coast()).toBe('far');
	zoomTo(4);
	await vi.waitFor(async () => expect(await coast()).toBe('overview'));
	zoomTo(2);
	await loader.retry();
	expect(await coast()).toBe('overview');
});

test('a simplified coast that comes late does not take the place of the finer one', async () => {
	const { host, loader, coast, zoomTo } = setting('far');
	await loader.start();
	expect(await coast()).toBeUndefined();
	zoomTo(4);
	await vi.waitFor(async () => expect(await coast()).toBe('overview'));
	host.missing = '';
	await loader.retry();
	expect(await coast()).toBe('overview');
});

test('a level that could not be had is asked for again', async () => {
	const { host, loader, coast, zoomTo, failed } = setting('overview');
	await loader.start();
	zoomTo(4);
	await vi.waitFor(() => expect(failed).toHaveBeenCalled());
	expect(await coast()).toBe('far');
	host.missing = '';
	await loader.retry();
	expect(await coast()).toBe('overview');
});
