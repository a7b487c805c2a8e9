import type { Spot } from '$lib/atlas/find/entries';
import type { Camera, Change, Selection } from '$lib/view';
import type { Reader } from './reader.svelte';

/** Selects a feature, shows its layer and goes there if it is out of sight, as one step of undo. */
export async function showFeature(reader: Reader, select: Selection): Promise<void> {
	const camera = await reader.map?.cameraFor(select);
	reader.stop();
	reader.doAll([
		{ type: 'show layer', layer: select.layer, shown: true },
		{ type: 'select', select },
		...(camera ? [{ type: 'move camera' as const, camera }] : [])
	]);
}

/** Asks about a feature that is selected; one step of undo brings its record back too. */
export function askAbout(reader: Reader, { layer, feature }: Selection): void {
	reader.aim(`${layer}/${feature}`, [{ type: 'select', select: null }]);
}

/** The change that looks at a spot. */
export function moveTo(spot: Spot, reader: Reader): Change {
	const [lon, lat] = spot.position;
	// Without a map the link still says where.
	const plain: Camera = { lat, lon, zoom: spot.zoom, bearing: 0, pitch: 0 };
	return { type: 'move camera', camera: reader.map?.cameraAt(spot) ?? plain };
}
