import {
	shownKinds,
	type Camera,
	type Selection,
	type Theme,
	type View,
	type ViewSite,
	type Vocabulary,
	type Years
} from './view';

/** Everything that a reader can do to the view. */
export type Change =
	| { type: 'show layer'; layer: string; shown: boolean }
	| { type: 'show kind'; layer: string; kind: string; shown: boolean }
	| { type: 'years'; years: Years | null }
	| { type: 'move camera'; camera: Camera | null }
	| { type: 'place site'; site: number; position: [number, number] }
	| { type: 'equip site'; site: number; reach: ViewSite['reach'] }
	| { type: 'aim'; target: string }
	| { type: 'select'; select: Selection | null }
	| { type: 'theme'; theme: Theme | null };

/**
 * Applies a change; the old view is left as it was. Placing the site after the last one adds it, with
 * the default system.
 */
export function apply(view: View, change: Change, { layers, defaults }: Vocabulary): View {
	switch (change.type) {
		case 'show layer': {
			const shown = new Set(view.layers);
			if (change.shown) shown.add(change.layer);
			else shown.delete(change.layer);
			const order = layers.map(({ id }) => id).filter((id) => shown.has(id));
			return { ...view, layers: order };
		}
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
		case 'aim':
			return { ...view, target: change.target };
		case 'select':
			return { ...view, select: change.select };
		case 'theme':
			return { ...view, theme: change.theme };
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

function withSite(view: View, index: number, patch: Partial<ViewSite>): View {
	const sites = view.sites.map((site, i) => (i === index ? { ...site, ...patch } : site));
	return { ...view, sites };
}

/** Changes that come in a stream, such as a drag: the browser's history keeps only their end. */
export const isContinuous = ({ type }: Change): boolean => type === 'move camera';
