import { layers, loadLayer } from '$lib/atlas/load';
import type { Near, Placed } from '$lib/atlas/surroundings';
import type { Shape } from '$lib/geodesy';
import type { Selection } from '$lib/view';
import { worker } from './client';

/** The layers whose features have a shape of their own; others stand for whole countries. */
export const placedLayers = layers.filter(({ symbol }) => symbol !== 'countries');

let told: Promise<void> | null = null;

async function tell(): Promise<void> {
	const loaded = await Promise.all(placedLayers.map(({ id }) => loadLayer(id)));
	const features = loaded.flatMap((all, i) =>
		all.flatMap(({ id, geometry }): Placed[] =>
			geometry ? [{ layer: placedLayers[i]!.id, id, shape: geometry as Shape }] : []
		)
	);
	await (await worker()).place(features);
}

const answers = new Map<string, Promise<Near[]>>();

/**
 * The features nearest to one, among all layers or those of one. Worked out off the page, once for each question; one
 * that failed may be asked again.
 */
export function askNearest(
	{ layer, feature }: Selection,
	among: string | null,
	count: number
): Promise<Near[]> {
	const question = [layer, feature, among ?? '', count].join('/');
	let answer = answers.get(question);
	if (!answer) {
		told ??= tell();
		answer = told.then(async () => (await worker()).nearest(layer, feature, among, count));
		answers.set(question, answer);
		answer.catch(() => {
			told = null;
			answers.delete(question);
		});
	}
	return answer;
}
