import type { Box, OwnLayer } from '$lib/atlas/own';
import { t } from '$lib/messages';
import type { Change } from '$lib/view';
import type { Reader } from '../reader/reader.svelte';

/** The box around boxes; those that span ±180° stand for themselves. */
function around(boxes: readonly Box[]): Box | null {
	const [first] = boxes;
	if (!first) return null;
	const crossing = boxes.find(([west, , east]) => west > east);
	if (crossing) return crossing;
	return [
		Math.min(...boxes.map(([west]) => west)),
		Math.min(...boxes.map(([, south]) => south)),
		Math.max(...boxes.map(([, , east]) => east)),
		Math.max(...boxes.map(([, , , north]) => north))
	];
}

/** What brings layers into sight: nothing while there is no map, or if they have no place. */
function sight(reader: Reader, layers: readonly OwnLayer[]): Change[] {
	const box = around(layers.flatMap(({ content }) => (content.bounds ? [content.bounds] : [])));
	const camera = box && reader.map?.cameraForBounds(box);
	return camera ? [{ type: 'move camera', camera }] : [];
}

/** Adds layers, shows them and goes to them, as one step of undo. */
export function addLayers(reader: Reader, layers: readonly OwnLayer[]) {
	for (const layer of layers.toReversed()) reader.own.add(layer);
	reader.doAll([
		...layers.map(({ id }): Change => ({ type: 'show layer', layer: id, shown: true })),
		...sight(reader, layers)
	]);
	reader.said = t('own.added', { count: layers.length, name: layers[0]?.name ?? '' });
}

/** Brings a layer into sight, and shows it if it is hidden. */
export function zoomTo(reader: Reader, layer: OwnLayer) {
	reader.doAll([{ type: 'show layer', layer: layer.id, shown: true }, ...sight(reader, [layer])]);
}

/** Takes a layer away, and its record. It is no step of undo: the list offers to put it back. */
export function removeLayer(reader: Reader, { id, name }: OwnLayer) {
	reader.own.remove(id);
	// If it is the target the usual one stands in, for as long as it is away.
	reader.amend((view) => ({
		...view,
		layers: view.layers.filter((layer) => layer !== id),
		select: view.select?.layer === id ? null : view.select
	}));
	reader.said = t('own.removedSaid', { name });
}

/** Puts a layer back that was taken away, and shows it. */
export function putBack(reader: Reader, { id, name }: OwnLayer) {
	reader.own.putBack(id);
	showSilently(reader, [id]);
	reader.said = t('own.backSaid', { name });
}

/** Shows layers without a step of undo. */
function showSilently(reader: Reader, ids: readonly string[]) {
	reader.amend((view) => ({
		...view,
		layers: [...ids, ...view.layers.filter((layer) => !ids.includes(layer))]
	}));
}

/** Reads what earlier visits kept, once; a page that is come back to shows again what it showed. */
export function openOwn(reader: Reader): void {
	reader.own.open((ids) => showSilently(reader, ids));
}
