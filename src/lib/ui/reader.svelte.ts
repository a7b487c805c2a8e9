import { pushState, replaceState } from '$app/navigation';
import type { BuiltFeature } from '$lib/atlas/atlas';
import { atlas, layers } from '$lib/atlas/load';
import {
	apply,
	defaultView,
	isContinuous,
	readLink,
	writeLink,
	type Change,
	type Rejected,
	type View,
	type ViewSite,
	type Vocabulary
} from '$lib/view';

/** What links may speak of in this atlas. */
export const vocabulary: Vocabulary = {
	layers,
	systems: atlas.systems.systems,
	targets: atlas.targets,
	defaults: {
		site: { position: atlas.home.position, reach: { system: atlas.home.system } },
		target: atlas.home.target
	}
};

/** The layer whose rings a site adds to. */
export const COVERAGE = 'coverage';

// As fine as a link writes a position: about a metre.
const near = (a: readonly [number, number], b: readonly [number, number]) =>
	Math.abs(a[0] - b[0]) < 1e-5 && Math.abs(a[1] - b[1]) < 1e-5;

// Browsers stop a page that rewrites its address too often; a pan may do it four times a second.
const SETTLE_MS = 250;

/** What the reader may ask of the map without changing the view. */
export interface MapActions {
	/** brings the selected feature into sight */
	reveal(): void;
	/** the middle of what the cards leave free */
	centre(): [number, number];
	zoomBy(levels: number): void;
}

/** The reader's view, in step with the address bar. */
export class Reader {
	view = $state.raw<View>(defaultView(vocabulary));
	rejected = $state.raw<Rejected[]>([]);
	/** the next click on the map places a site */
	placing = $state(false);
	/** the notional sites of the atlas, once loaded */
	points = $state.raw<readonly BuiltFeature[]>([]);
	/** what the map can do for the reader, once it is there */
	map = $state.raw<MapActions | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting = false;

	/** Takes the view from the address bar, at the start and on Back and Forward. */
	open() {
		clearTimeout(this.#timer);
		this.#waiting = false;
		const { view, rejected } = readLink(location.search, vocabulary);
		this.view = view;
		this.rejected = rejected;
	}

	/**
	 * Makes a change. `settled: false` is for the steps of a drag: they show at once, but only the
	 * change that ends them enters the history.
	 */
	do(change: Change, { settled = true } = {}) {
		if (settled && !isContinuous(change)) this.#settle();
		this.view = apply(this.view, change, vocabulary);
		if (!settled) return;
		if (isContinuous(change)) {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
			this.#waiting = true;
		} else this.#write(pushState);
	}

	/** Writes a pan that is still waiting into the entry that it belongs to. */
	#settle() {
		clearTimeout(this.#timer);
		if (this.#waiting) this.#write(replaceState);
		this.#waiting = false;
	}

	/** The address of the view as it would be after a change. */
	hrefAfter(change: Change): string {
		return writeLink(apply(this.view, change, vocabulary), vocabulary) || './';
	}

	/** Puts the site somewhere, and shows the coverage layer if it is off. */
	place(position: [number, number]) {
		this.placing = false;
		if (!this.view.layers.includes(COVERAGE))
			this.do({ type: 'show layer', layer: COVERAGE, shown: true }, { settled: false });
		this.do({ type: 'place site', site: 0, position });
	}

	placeAtCentre() {
		const centre = this.map?.centre();
		if (centre) this.place(centre);
	}

	reveal() {
		this.map?.reveal();
	}

	/** The id of the notional site at which a site stands, if it stands at one. */
	siteId({ position }: ViewSite): string | undefined {
		const home = atlas.home.position;
		if (near(position, home)) return atlas.home.site;
		return this.points.find(
			({ geometry }) =>
				geometry?.type === 'Point' && near(position, geometry.coordinates as [number, number])
		)?.id;
	}

	/** The name of the notional site at which a site stands. */
	siteName(site: ViewSite): string | undefined {
		const id = this.siteId(site);
		return layers
			.find((layer) => layer.id === COVERAGE)
			?.features.find((feature) => feature.id === id)?.name.en;
	}

	dismiss() {
		this.rejected = [];
		this.#write(replaceState);
	}

	#write(into: typeof pushState) {
		const search = writeLink(this.view, vocabulary);
		if (search === location.search) return;
		into(`${location.pathname}${search}`, {});
	}
}
