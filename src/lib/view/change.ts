import type { Camera, Selection, Theme, View, ViewSite, Vocabulary } from './view';

/** Everything that a reader can do to the view. */
export type Change =
	| { type: 'show layer'; layer: string; shown: boolean }
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

function withSite(view: View, index: number, patch: Partial<ViewSite>): View {
	const sites = view.sites.map((site, i) => (i === index ? { ...site, ...patch } : site));
	return { ...view, sites };
}

/** Changes that come in a stream, such as a drag: the browser's history keeps only their end. */
export const isContinuous = ({ type }: Change): boolean => type === 'move camera';
