import { drawnKind } from '$lib/atlas/drawn';
import { layers, loadLayer } from '$lib/atlas/load';
import { sources as allSources } from '$lib/atlas/sources';
import { isOwn } from '$lib/atlas/own';
import type { Source } from '$lib/atlas/schema';
import { isShown } from '$lib/atlas/timeline';
import { takeFeature, takeLayer } from '$lib/exchange/out/atlas';
import { takeCoverage } from '$lib/exchange/out/coverage';
import { takeMeasurement } from '$lib/exchange/out/measurement';
import { OWN_LICENCE, takeOwn } from '$lib/exchange/out/own';
import type { Occasion, Taken } from '$lib/exchange/out/taken';
import { shownKinds, type View } from '$lib/view';
import type { Answer } from '../check/answer.svelte';
import { BASEMAP, namedSites, rangeSources } from '../check/report-sites';
import { hasFeatures, targetOf, type FeatureLayer } from '../own/chosen';
import { narrowing } from '../own/narrowed';
import { Passing } from '../own/passing';
import type { Reader } from '../reader/reader.svelte';
import { targetInEnglish } from '../check/target-title';
import { today } from './save';
import { isMeasured, type What } from './what';

/** What was chosen, ready to be written. */
export interface Gathered {
	whole: Taken;
	/** only what the map shows of it; null where that is all */
	shown: Taken | null;
}

async function ofAtlas(id: string, view: View, occasion: Occasion): Promise<Gathered> {
	const layer = layers.find((one) => one.id === id)!;
	const features = await loadLayer(id);
	const kinds = shownKinds(view, layer);
	const selected = view.select?.layer === id ? view.select.feature : null;
	const seen = features.filter(
		(feature) => feature.id === selected || isShown(layer, feature.properties, kinds, view.years)
	);
	const take = (some: typeof features) => takeLayer(layer, some, allSources, occasion);
	return { whole: take(features), shown: seen.length < features.length ? take(seen) : null };
}

function ofOwn(layer: FeatureLayer, view: View, occasion: Occasion): Gathered {
	const whole = takeOwn(layer, null, occasion);
	const passing = new Passing(narrowing(layer), view.years);
	if (passing.whole) return { whole, shown: null };
	const seen = [...passing.all()];
	return {
		whole,
		shown: seen.length < layer.content.count ? takeOwn(layer, seen, occasion) : null
	};
}

/** Whose the shape of a target is, and what it is cited from. */
async function rightsOf(target: string): Promise<{ licence: string; cited: readonly string[] }> {
	const [id, feature] = target.split('/');
	if (isOwn(id!)) return { licence: OWN_LICENCE, cited: [] };
	if (drawnKind(target)) return { licence: 'Public domain', cited: [] };
	const layer = layers.find((one) => one.id === id);
	if (!layer) return { licence: 'Public domain', cited: [BASEMAP] };
	const found = (await loadLayer(layer.id)).find((one) => one.id === feature);
	return { licence: layer.licence ?? 'Public domain', cited: found?.properties.sources ?? [] };
}

const citing = (ids: readonly string[]): Source[] =>
	allSources.filter(({ id }) => ids.includes(id));

async function ofCheck(reader: Reader, answer: Answer, occasion: Occasion): Promise<Taken | null> {
	const { coverage, shape } = answer;
	const { view } = reader;
	if (!coverage) return null;
	const id = targetOf(reader);
	const { licence, cited } = await rightsOf(id);
	const target = { id, name: targetInEnglish(id, reader.own), shape };
	return takeCoverage(
		{
			sites: namedSites(reader),
			target,
			altitude: view.altitude,
			coverage,
			sources: citing([...rangeSources(view), ...cited]),
			licence
		},
		occasion
	);
}

/**
 * Gathers what the reader wants to take away; null if there is none of it now.
 * @throws when its layer cannot be fetched
 */
export async function gather(reader: Reader, answer: Answer, what: What): Promise<Gathered | null> {
	const occasion = { link: location.href, date: today() };
	const { view } = reader;
	const alone = (whole: Taken | null) => whole && { whole, shown: null };
	if (what.kind === 'coverage') return alone(await ofCheck(reader, answer, occasion));
	if (what.kind === 'measurement')
		return isMeasured(view.measure) ? alone(takeMeasurement(view.measure, occasion)) : null;
	if (isOwn(what.layer)) {
		const layer = reader.own.get(what.layer);
		if (!hasFeatures(layer)) return null;
		if (what.kind === 'layer') return ofOwn(layer, view, occasion);
		return alone(takeOwn(layer, [Number(what.feature)], occasion));
	}
	if (what.kind === 'layer') return ofAtlas(what.layer, view, occasion);
	const layer = layers.find(({ id }) => id === what.layer)!;
	const feature = (await loadLayer(what.layer)).find(({ id }) => id === what.feature);
	return alone(feature ? takeFeature(layer, feature, allSources, occasion) : null);
}
