import { readReference, referencesIn } from '$lib/atlas/reference';
import type { Tour, TourStop } from '$lib/atlas/schema';
import type { BuiltStop, BuiltTour } from '$lib/atlas/tours';
import { readLink, type Vocabulary } from '$lib/view';
import type { Evidence } from '../evidence';
import { resolve } from './figure';

const languages = ['en', 'ru', 'zh'] as const;

/** What a sentence must say where a site is shown: promise one of the design. */
const NOTIONAL = { en: /notional/i, ru: /условн/i, zh: /假定/ };

const SITES = 'coverage';

/** Faults of the tours: a view that no link may hold, a source or a figure that is nowhere. */
export function checkTours(evidence: Evidence): string[] {
	const vocabulary = vocabularyOf(evidence);
	return evidence.tours.flatMap((tour: Tour) =>
		tour.steps.flatMap((stop, index) =>
			[
				...viewFaults(stop, vocabulary),
				...sourceFaults(stop, evidence),
				...figureFaults(stop, evidence)
			].map((fault) => `geodata/tours.json › ${tour.id}, step ${index + 1}: ${fault}`)
		)
	);
}

/** What a view of a tour may speak of: all that links may, but for whole countries as targets. */
function vocabularyOf({ catalogue, layers, systems }: Evidence): Vocabulary {
	const { home, targets } = catalogue;
	return {
		layers: catalogue.layers.map((layer) => ({
			...layer,
			features: layers.get(layer.id)!.features
		})),
		systems: systems.systems,
		targets,
		tours: [],
		defaults: {
			site: { position: [0, 0], reach: { system: home.system } },
			target: home.target
		}
	};
}

function viewFaults({ view: link, text }: TourStop, vocabulary: Vocabulary): string[] {
	const { view, rejected } = readLink(link, vocabulary);
	const faults = rejected.map(
		({ key, value, reason }) => `its view says ${key}=${value}, but ${String(reason)}`
	);
	for (const key of ['v', 'tour', 'theme', 'lang'])
		if (new URLSearchParams(link).has(key))
			faults.push(`its view says "${key}", which is not the tour’s to choose`);
	if (view.layers.includes(SITES))
		for (const language of languages)
			if (!NOTIONAL[language].test(text[language]))
				faults.push(`its view shows a site, but the ${language} text does not call it notional`);
	return faults;
}

function sourceFaults({ sources: ids }: TourStop, { sources, layers }: Evidence): string[] {
	return ids.flatMap((id) => {
		const [layer, feature] = id.split('/');
		if (feature === undefined)
			return sources.some((one) => one.id === id)
				? []
				: [`it cites "${id}", which is not in geodata/sources.json`];
		return layers.get(layer!)?.features.some((one) => one.id === feature)
			? []
			: [`it cites all of "${id}", which is nowhere`];
	});
}

function figureFaults(stop: TourStop, evidence: Evidence): string[] {
	const faults: string[] = [];
	const said = (text: string) => [...new Set(referencesIn(text))].sort().join(', ');
	for (const language of languages)
		if (said(stop.text[language]) !== said(stop.text.en))
			faults.push(`its ${language} text has other figures than the English one`);
	const cited = new Set(citedBy(stop, evidence));
	for (const place of new Set(languages.flatMap((language) => referencesIn(stop.text[language])))) {
		const reference = readReference(place);
		const found = reference ? resolve(reference, evidence) : 'it is no reference';
		if (typeof found === 'string') faults.push(`{${place}}: ${found}`);
		else if (found.sources.length && !found.sources.some((id) => cited.has(id)))
			faults.push(`{${place}}: the step cites none of its sources (${found.sources.join(', ')})`);
	}
	return faults;
}

/** The ids of all sources of a step, those of the features that it names included. */
function citedBy({ sources: ids }: TourStop, { layers }: Evidence): string[] {
	const all = ids.flatMap((id) => {
		const [layer, feature] = id.split('/');
		if (feature === undefined) return [id];
		const found = layers.get(layer!)?.features.find((one) => one.id === feature);
		return found?.properties.sources ?? [];
	});
	return [...new Set(all)];
}

/** The tours with their figures worked out. The evidence has been checked. */
export function builtTours(evidence: Evidence): BuiltTour[] {
	const built = (stop: TourStop): BuiltStop => ({
		text: stop.text,
		figures: Object.fromEntries(
			referencesIn(stop.text.en).map((place) => {
				const found = resolve(readReference(place)!, evidence);
				if (typeof found === 'string') throw new Error(`{${place}}: ${found}`);
				return [place, found.figure()];
			})
		),
		sources: citedBy(stop, evidence)
	});
	return evidence.tours.map(({ id, steps }) => ({ id, steps: steps.map(built) }));
}
