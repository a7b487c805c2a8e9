import type { InReach } from '$lib/atlas/in-reach';
import { atlas, loadTarget, targetAtHand } from '$lib/atlas/load';
import { coverage, Memory, prepare, union, type Siting, type Target } from '$lib/coverage';
import type { Shape } from '$lib/geodesy';
import { Refusal } from '$lib/messages';
import type { MultiPolygon, Polygon } from 'geojson';
import { sitesOf } from './check';
import type { Reader } from './reader.svelte';
import { askInReach, askSiting } from './worker/client';

const { systems } = atlas.systems;

/** Where a site of the siting question may stand: China, at 1:10 million. */
const LAND = 'country/156';

/** The answer to the coverage check: derived from the view, the target's shape and the worker. */
export class Answer {
	#reader: Reader;
	/** the target's shape; null while it is fetched */
	shape = $state.raw<Shape | null>(null);
	fault = $state.raw<Refusal | null>(null);
	inReach = $state.raw<InReach | null>(null);
	found = $state.raw<Siting | null>(null);
	#memory = new Memory();
	#comparedMemory = new Memory();
	#prepared = $derived<Target | null>(this.shape && prepare(this.shape));

	constructor(reader: Reader) {
		this.#reader = reader;
		this.shape = targetAtHand(reader.view.target) ?? null;
	}

	// One at a time, so that a change of something else in the view asks nothing anew.
	#placed = $derived.by(() => this.#reader.view.sites);
	#other = $derived.by(() => this.#reader.view.compare);
	sites = $derived(sitesOf(this.#placed, systems));
	altitude = $derived.by(() => this.#reader.view.altitude ?? undefined);

	/** how much the sites cover, and how far they are; null without a site or a shape */
	coverage = $derived.by(() => {
		if (!this.#prepared || !this.sites.length) return null;
		return coverage({
			sites: this.sites,
			target: this.#prepared,
			altitude: this.altitude,
			memory: this.#memory
		});
	});

	/** the same with the compared reach at every site; null if there is nothing to compare */
	compared = $derived.by(() => {
		const sites = this.#placed;
		const compare = this.#other;
		if (!this.#prepared || !compare || !sites.length) return null;
		return coverage({
			sites: sitesOf(
				sites.map((site) => ({ ...site, reach: compare })),
				systems
			),
			target: this.#prepared,
			altitude: this.altitude,
			memory: this.#comparedMemory
		});
	});

	/** what all sites reach together */
	union = $derived.by(() =>
		this.sites.length ? union(this.sites, { altitude: this.altitude, tolerance: 50 }) : null
	);

	/** Fetches the target's shape. Run it when the target changes. */
	async fetchShape() {
		const { target } = this.#reader.view;
		this.fault = null;
		const known = targetAtHand(target);
		this.shape = known ?? null;
		if (known) return;
		try {
			const shape = await loadTarget(target);
			if (this.#reader.view.target === target) this.shape = shape;
		} catch {
			if (this.#reader.view.target === target) this.fault = new Refusal('check.noTarget');
		}
	}

	/** Asks the worker what else is in reach. Run it when a site has come to rest. */
	async askInReach() {
		try {
			const answer = await askInReach(this.sites, this.altitude);
			if (answer) this.inReach = answer;
		} catch {
			this.inReach = null;
		}
	}

	/** Asks the worker from where one site of the first one's range would cover the whole target. */
	async askSiting() {
		const [first] = this.sites;
		if (!first || (this.shape?.type !== 'Polygon' && this.shape?.type !== 'MultiPolygon')) {
			this.found = null;
			return;
		}
		try {
			const land = (await loadTarget(LAND)) as Polygon | MultiPolygon;
			const range = this.coverage?.sites[0]?.effectiveRange ?? first.range;
			const answer = await askSiting(this.shape, range, land);
			if (answer) this.found = answer;
		} catch {
			this.found = null;
		}
	}
}
