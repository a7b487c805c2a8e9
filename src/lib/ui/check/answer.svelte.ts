import type { InReach } from '$lib/atlas/in-reach';
import { atlas, loadTarget, targetAtHand } from '$lib/atlas/load';
import { isOwn } from '$lib/atlas/own';
import {
	coverage,
	GREATEST_SITING_RANGE,
	Memory,
	prepare,
	union,
	type Siting,
	type Target
} from '$lib/coverage';
import type { Shape } from '$lib/geodesy';
import { Refusal } from '$lib/messages';
import type { MultiPolygon, Polygon } from 'geojson';
import { sitesOf } from './reach';
import { targetOf, type FeatureLayer } from '../own/chosen';
import { ownInReach, type OwnInReach } from '../own/points-in-reach';
import type { Reader } from '../reader/reader.svelte';
import { ownTarget } from '../own/target';
import { askInReach, askSiting } from '../worker/client';

const { systems } = atlas.systems;

/** Where a site of the siting question may stand: China, at 1:10 million. */
const LAND = 'country/156';

/** The answer to the coverage check: derived from the view, the target's shape and the worker. */
export class Answer {
	#reader: Reader;
	/** the target's shape; null while it is fetched, and for a great many points */
	shape = $state.raw<Shape | null>(null);
	/** of a target of the reader's own: how many features count, and how many do not */
	features = $state.raw<{ features: number; left: number } | null>(null);
	/** why there is none */
	fault = $state.raw<Refusal | null>(null);
	/** whether to ask again may help */
	faultPasses = $state(false);
	inReach = $state.raw<InReach | null>(null);
	/** the same of the points that the reader brought, and shows */
	ownInReach = $state.raw<readonly OwnInReach[]>([]);
	found = $state.raw<Siting | null>(null);
	/** whether the worker could not tell what else is in reach, or from where one site would do; until it is asked again */
	inReachFailed = $state(false);
	sitingFailed = $state(false);
	#memory = new Memory();
	#comparedMemory = new Memory();
	#prepared = $state.raw<Target | null>(null);
	#fetching = 0;

	constructor(reader: Reader) {
		this.#reader = reader;
		this.#take(targetAtHand(targetOf(reader)) ?? null);
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

	/** what is asked about, taken apart: an area, a line, points; null while it is fetched */
	kind = $derived(this.#prepared?.kind ?? null);

	/** Fetches the target's shape. Run it when the target changes. */
	async fetchShape() {
		const mine = ++this.#fetching;
		const target = targetOf(this.#reader);
		this.fault = null;
		const known = targetAtHand(target);
		this.#take(known ?? null);
		if (known) return;
		try {
			const own = await ownTarget(target, this.#reader.own);
			const shape = own ? own.shape : await loadTarget(target);
			if (mine !== this.#fetching) return;
			this.#take(shape, own?.target);
			this.features = own ?? null;
		} catch (error) {
			if (mine !== this.#fetching) return;
			const failed = new Refusal(isOwn(target) ? 'further.failed' : 'check.noTarget');
			this.faultPasses = !(error instanceof Refusal);
			this.fault = error instanceof Refusal ? error : failed;
		}
	}

	#take(shape: Shape | null, prepared: Target | null = shape && prepare(shape)) {
		this.shape = shape;
		this.#prepared = prepared;
		this.features = null;
	}

	/** Counts the points in reach of the layers that the reader brought. Run it when a site has come to rest. */
	countOwn(layers: readonly FeatureLayer[]) {
		this.ownInReach = ownInReach(layers, this.sites, this.altitude);
	}

	/** Asks the worker what else is in reach. Run it when a site has come to rest. */
	async askInReach() {
		this.inReachFailed = false;
		try {
			const answer = await askInReach(this.sites, this.altitude);
			if (answer) this.inReach = answer;
		} catch {
			this.inReach = null;
			this.inReachFailed = true;
		}
	}

	/** what the first site reaches, metres, if it is too far to ask from where it would cover the whole target */
	tooFarToSite = $derived.by(() => {
		const range = this.coverage?.sites[0]?.effectiveRange ?? 0;
		return range > GREATEST_SITING_RANGE ? range : null;
	});

	/** Asks the worker from where one site of the first one's range would cover the whole target. */
	async askSiting() {
		this.sitingFailed = false;
		const [first] = this.sites;
		if (
			!first ||
			this.tooFarToSite ||
			(this.shape?.type !== 'Polygon' && this.shape?.type !== 'MultiPolygon')
		) {
			this.found = null;
			return;
		}
		try {
			const land = (await loadTarget(LAND)) as Polygon | MultiPolygon;
			const range = this.coverage?.sites[0]?.effectiveRange ?? first.range;
			const answer = await askSiting(this.shape, range, land);
			// What is asked may have got too far for an answer since.
			if (answer && !this.tooFarToSite) this.found = answer;
		} catch {
			this.found = null;
			this.sitingFailed = true;
		}
	}
}
