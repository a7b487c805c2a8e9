import type { Remote } from 'comlink';
import { layers, loadShapes } from '$lib/atlas/load';
import type { OwnFeatures } from '$lib/atlas/own';
import type { Near, Placed } from '$lib/atlas/surroundings';
import type { Shape } from '$lib/geodesy';
import type { Selection } from '$lib/view';
import { hasFeatures, ownSelected, type FeatureLayer } from '../own/chosen';
import { narrowing } from '../own/narrowed';
import type { Own } from '../own/own.svelte';
import { MOST_PLACED, placedAt, placedOf } from '../own/placed';
import { askWorker } from './client';
import type { CoverageWork } from './coverage.worker';

/** The layers whose features have a shape of their own; others stand for whole countries. */
export const placedLayers = layers.filter(({ symbol }) => symbol !== 'countries');

/** Those of the reader's own that are looked through, too. */
export const placedOwn = ({ layers }: Own): FeatureLayer[] =>
	layers.filter(hasFeatures).filter(({ content }) => content.count <= MOST_PLACED);

type Work = Remote<CoverageWork>;

/** The worker that has been told of all features: one that begins in place of another knows nothing. */
let told: { work: Work; placed: Promise<void> } | null = null;

async function tell(work: Work): Promise<void> {
	const loaded = await Promise.all(placedLayers.map(({ id }) => loadShapes(id)));
	const features = loaded.flatMap((all, i) =>
		all.flatMap(({ id, geometry }): Placed[] =>
			geometry ? [{ layer: placedLayers[i]!.id, id, shape: geometry as Shape }] : []
		)
	);
	const placed = work.place(features);
	// The worker forgets what it knew of the reader's own.
	toldOwn.clear();
	await placed;
}

/** What the worker knows of the reader's own: of which layer, what, and what its filter let through. */
const toldOwn = new Map<string, { content: OwnFeatures; mask: Uint8Array | null }>();
const answers = new Map<string, Promise<Near[]>>();

/** Tells the worker what has changed of the reader's own layers. */
async function tellOwn(work: Work, own: Own): Promise<void> {
	const now = placedOwn(own);
	for (const id of toldOwn.keys())
		if (!now.some((layer) => layer.id === id)) {
			toldOwn.delete(id);
			await work.replace(id, []);
		}
	for (const layer of now) {
		const { content } = layer;
		const { mask } = narrowing(layer);
		const known = toldOwn.get(layer.id);
		if (known?.content === content && known.mask === mask) continue;
		toldOwn.set(layer.id, { content, mask });
		await work.replace(layer.id, placedOf(layer));
	}
}

/** Whether the worker knows the reader's own layers as they are. */
function isTold(own: Own): boolean {
	const now = placedOwn(own);
	return (
		now.length === toldOwn.size &&
		now.every((layer) => {
			const known = toldOwn.get(layer.id);
			return known?.content === layer.content && known.mask === narrowing(layer).mask;
		})
	);
}

/**
 * The features nearest to one, among all layers or those of one. Worked out off the page, once for each question; one
 * that failed may be asked again.
 */
export function askNearest(
	select: Selection,
	among: string | null,
	count: number,
	own: Own
): Promise<Near[]> {
	if (!isTold(own)) answers.clear();
	const question = [select.layer, select.feature, among ?? '', count].join('/');
	let answer = answers.get(question);
	if (!answer) {
		answer = askWorker((work) => ask(work, select, among, count, own));
		answers.set(question, answer);
		answer.catch(() => {
			told = null;
			answers.delete(question);
		});
	}
	return answer;
}

async function ask(
	work: Work,
	select: Selection,
	among: string | null,
	count: number,
	own: Own
): Promise<Near[]> {
	if (told?.work !== work) told = { work, placed: tell(work) };
	await told.placed;
	await tellOwn(work, own);
	const mine = ownSelected({ own }, select);
	if (!mine) return work.nearest(select.layer, select.feature, among, count);
	// It may be of a layer that the worker does not know.
	const here = placedAt(mine.layer, mine.index);
	return here ? work.nearestTo(here, among, count) : [];
}
