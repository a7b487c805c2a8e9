import { isOwn } from '$lib/atlas/own';
import type { Language } from '$lib/messages';
import { savedView } from './link';
import { measured } from './measured';
import {
	defaultView,
	shownKinds,
	siteName,
	type Camera,
	LIMITS,
	type Projection,
	type Measure,
	type Reach,
	type Selection,
	type Theme,
	type TourStep,
	type Unit,
	type View,
	type ViewSite,
	type Vocabulary,
	type Years
} from './view';

/** Everything that a reader can do to the view. */
export type Change =
	| { type: 'show layer'; layer: string; shown: boolean }
	| { type: 'usual layers' }
	| { type: 'show kind'; layer: string; kind: string; shown: boolean }
	| { type: 'years'; years: Years | null }
	| { type: 'move camera'; camera: Camera | null }
	| { type: 'place site'; site: number; position: [number, number] }
	| { type: 'equip site'; site: number; reach: Reach }
	| { type: 'raise mast'; site: number; mastHeight: number | undefined }
	| { type: 'rename site'; site: number; name: string }
	| { type: 'duplicate site'; site: number }
	| { type: 'remove site'; site: number }
	| { type: 'set sites'; sites: readonly ViewSite[] }
	| { type: 'altitude'; altitude: number | null }
	| { type: 'compare'; reach: Reach | null }
	| { type: 'merge rings'; merged: boolean }
	| { type: 'aim'; target: string }
	| { type: 'select'; select: Selection | null }
	| { type: 'projection'; projection: Projection }
	| { type: 'take step'; step: TourStep }
	| { type: 'leave tour' }
	| { type: 'open'; view: View }
	| { type: 'measure kind'; kind: Measure['kind'] }
	| { type: 'measure point'; point: number; position: [number, number] }
	| { type: 'remove point'; point: number }
	| { type: 'clear measure' }
	| { type: 'unit'; unit: Unit }
	| { type: 'theme'; theme: Theme | null }
	| { type: 'language'; lang: Language };

/**
 * Applies a change; the old view is left as it was. Placing the site after the last one adds it, with
 * the default system.
 */
export function apply(view: View, change: Change, vocabulary: Vocabulary): View {
	const { layers, defaults } = vocabulary;
	switch (change.type) {
		case 'show layer': {
			const shown = new Set(view.layers);
			if (change.shown) shown.add(change.layer);
			else shown.delete(change.layer);
			const own = [...shown].filter(isOwn);
			const known = layers.map(({ id }) => id).filter((id) => shown.has(id));
			return { ...view, layers: [...own, ...known] };
		}
		case 'usual layers':
			return { ...view, layers: defaultView(vocabulary).layers, kinds: {} };
		case 'show kind':
			return withKind(view, change, layers);
		case 'years':
			return { ...view, years: change.years };
		case 'move camera':
			return { ...view, camera: change.camera };
		case 'place site':
			return change.site === view.sites.length
				? { ...view, sites: [...view.sites, { ...defaults.site, position: change.position }] }
				: withSite(view, change.site, { position: change.position });
		case 'equip site':
			return withSite(view, change.site, { reach: change.reach });
		case 'raise mast':
			return withSite(view, change.site, { mastHeight: change.mastHeight });
		case 'rename site':
			return withSite(view, change.site, { name: siteName(change.name) || undefined });
		case 'duplicate site': {
			const site = view.sites[change.site];
			if (!site || view.sites.length >= LIMITS.sites) return view;
			const copy = { ...site, position: beside(site.position) };
			return { ...view, sites: view.sites.toSpliced(change.site + 1, 0, copy) };
		}
		case 'remove site':
			return { ...view, sites: view.sites.toSpliced(change.site, 1) };
		case 'set sites':
			return { ...view, sites: change.sites.slice(0, LIMITS.sites) };
		case 'altitude':
			return { ...view, altitude: change.altitude };
		case 'compare':
			return { ...view, compare: change.reach };
		case 'merge rings':
			return { ...view, merged: change.merged };
		case 'aim':
			return { ...view, target: change.target };
		case 'select':
			return { ...view, select: change.select };
		case 'projection':
			return { ...view, projection: change.projection };
		case 'take step': {
			const { theme, lang } = view;
			return { ...savedView(change.step, vocabulary), tour: change.step, theme, lang };
		}
		case 'open':
			return change.view;
		case 'leave tour':
			return { ...view, tour: null };
		case 'measure kind':
		case 'measure point':
		case 'remove point':
		case 'clear measure':
			return { ...view, measure: measured(view.measure, change) };
		case 'unit':
			return { ...view, unit: change.unit };
		case 'theme':
			return { ...view, theme: change.theme };
		case 'language':
			return { ...view, lang: change.lang };
	}
}

function withKind(
	view: View,
	{ layer: id, kind, shown }: { layer: string; kind: string; shown: boolean },
	layers: Vocabulary['layers']
): View {
	const layer = layers.find((one) => one.id === id);
	if (!layer) return view;
	const now = new Set(shownKinds(view, layer));
	if (shown) now.add(kind);
	else now.delete(kind);
	const wanted = layer.kinds.map((one) => one.id).filter((one) => now.has(one));
	const usual = shownKinds({ kinds: {} }, layer);
	const kinds = { ...view.kinds };
	if (wanted.join() === usual.join()) delete kinds[id];
	else kinds[id] = wanted;
	return { ...view, kinds };
}

// Half a degree east: near, and clear of the site that it is a copy of.
const beside = ([lon, lat]: [number, number]): [number, number] => [
	lon + 0.5 > 180 ? lon - 0.5 : lon + 0.5,
	lat
];

/** Replaces what the patch names; an undefined value takes it away. */
function withSite(
	view: View,
	index: number,
	patch: { [K in keyof ViewSite]?: ViewSite[K] | undefined }
): View {
	const sites = view.sites.map((site, i) => {
		if (i !== index) return site;
		const next = { ...site, ...patch };
		if (next.mastHeight === undefined) delete next.mastHeight;
		if (next.name === undefined) delete next.name;
		return next as ViewSite;
	});
	return { ...view, sites };
}

/** Changes that come in a stream, such as a drag: the browser's history keeps only their end. */
export const isContinuous = ({ type }: Change): boolean => type === 'move camera';
