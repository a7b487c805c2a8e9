import type { DrawnFeature, IndexEntry } from '$lib/atlas/atlas';
import { atlas, layers } from '$lib/atlas/load';
import { nameOf } from '$lib/messages';
import type { ViewSite } from '$lib/view';

/** The layer whose rings a site adds to; its points are the notional sites. */
export const COVERAGE = 'coverage';

/** Whether two positions are the same as finely as a link writes them: about a metre. */
export const near = (a: readonly [number, number], b: readonly [number, number]): boolean =>
	Math.abs(a[0] - b[0]) < 1e-5 && Math.abs(a[1] - b[1]) < 1e-5;

/** What the reader's sites are called. */
export class SiteNames {
	/** the notional sites of the atlas, once loaded */
	points = $state.raw<readonly DrawnFeature[]>([]);

	/** The id of the notional site at which a site stands, if it stands at one. */
	idOf({ position }: ViewSite): string | undefined {
		if (near(position, atlas.home.position)) return atlas.home.site;
		return this.points.find(
			({ geometry }) =>
				geometry?.type === 'Point' && near(position, geometry.coordinates as [number, number])
		)?.id;
	}

	/** What the reader calls a site, or the name of the notional site at which it stands. */
	of(site: ViewSite): string | undefined {
		if (site.name) return site.name;
		const name = this.known(site)?.name;
		return name && nameOf(name);
	}

	/** The notional site at which a site stands, if it stands at one. */
	known(site: ViewSite): IndexEntry | undefined {
		const id = this.idOf(site);
		return layers.find((layer) => layer.id === COVERAGE)?.features.find((one) => one.id === id);
	}
}
