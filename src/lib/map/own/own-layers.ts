import { isOwn } from '$lib/atlas/own';
import type { Selection, Years } from '$lib/view';
import type { Map } from 'maplibre-gl';
import type { Deck } from '../moving/deck';
import type { Palette } from '../style/palette';
import type { OwnDrawn, Scene } from '../scene';
import type { Drawer } from './drawer';
import { LiftedFeatures, type Lifted } from './lifted';
import { OwnCloud } from './own-cloud';
import { OwnShapes } from './own-shapes';
import { OwnTiles } from './own-tiles';
import { raise } from './placing';

/**
 * Up to so many points MapLibre draws them, with names beside them. It copies all of them to its worker and cuts them
 * into tiles anew whenever a filter changes; deck.gl, which takes any number as they stand, writes no names.
 */
const MOST_POINTS = 20_000;

const isCloud = ({ layer: { content } }: OwnDrawn): boolean =>
	content.kind === 'points' && content.count > MOST_POINTS && content.positions !== undefined;

type Wanted = Pick<Scene, 'own' | 'years' | 'select'>;

/** The layers that the reader brought, on the map. */
export class OwnLayers {
	readonly #map: Map;
	readonly #failed: (what: string) => void;
	readonly #drawers = new globalThis.Map<string, { drawer: Drawer; content: unknown }>();
	/** ids of layers of which something could not be had */
	readonly #broken = new Set<string>();
	/** archives whose program is on its way */
	readonly #opening = new Set<string>();
	#lifted: LiftedFeatures | null = null;
	#palette: Palette;
	#scene: Wanted = { own: [], years: null, select: null };
	#order = '';
	/** whether deck.gl draws anything */
	#cloudy = false;
	readonly #deck: Deck;
	#removed = false;

	/** @param failed tells of a layer by its id, or of a part of the program, that could not be had */
	constructor(map: Map, deck: Deck, palette: Palette, failed: (what: string) => void) {
		this.#map = map;
		this.#deck = deck;
		this.#palette = palette;
		this.#failed = failed;
		// A tile that came and makes no sense; whoever hears errors has to tell of the others too.
		map.on('error', ({ error, ...event }) => {
			const source = 'sourceId' in event ? String(event.sourceId) : '';
			if (isOwn(source)) this.#fails(source);
			else console.error(error);
		});
	}

	/** Begins to draw, once the map has its style. */
	add(scene: Wanted) {
		this.#scene = scene;
		this.#lifted = new LiftedFeatures(this.#map, this.#palette);
		this.#bring();
	}

	update(scene: Wanted) {
		const old = this.#scene;
		this.#scene = scene;
		if (scene.own !== old.own || scene.years !== old.years) this.#bring();
		else if (scene.select !== old.select) this.#lift();
	}

	repaint(palette: Palette) {
		this.#palette = palette;
		this.#lifted?.repaint(palette);
		this.#bring();
	}

	/** Asks again for what could not be had. */
	retry() {
		for (const id of [...this.#broken])
			if (this.#drawers.get(id)?.drawer instanceof OwnTiles) this.#drop(id);
		this.#broken.clear();
		this.#bring();
	}

	/** Ids of the style layers that answer a click. */
	hits(): string[] {
		return [...this.#drawers.values()].flatMap(({ drawer }) => drawer.hits);
	}

	/** The point of a great many that lies under the pointer; `reach` is in pixels. */
	pointAt(point: { x: number; y: number }, reach: number): Selection | null {
		for (const { layer } of this.#scene.own) {
			const drawer = this.#drawers.get(layer.id)?.drawer;
			const found = drawer instanceof OwnCloud ? drawer.nearest(point, reach) : null;
			if (found !== null) return { layer: layer.id, feature: String(found) };
		}
		return null;
	}

	/** Lights the feature up that the pointer is on, and no longer the one before. */
	hover(old: Selection | null, now: Selection | null) {
		const drawerOf = (selection: Selection | null) =>
			selection && this.#drawers.get(selection.layer)?.drawer;
		drawerOf(old)?.hover?.(Number(old?.feature), false);
		drawerOf(now)?.hover?.(Number(now?.feature), true);
		this.#lifted?.hover(drawerOf(now) instanceof OwnCloud ? this.#find(now!) : null);
	}

	remove() {
		this.#removed = true;
		// Sources and style layers go with the map; workers do not.
		for (const { drawer } of this.#drawers.values()) if (drawer instanceof OwnCloud) drawer.end();
	}

	#bring() {
		if (!this.#lifted) return;
		const { own, years } = this.#scene;
		for (const [id, { content }] of this.#drawers)
			if (!own.some(({ layer }) => layer.id === id && layer.content === content)) this.#drop(id);
		for (const drawn of own) {
			const known = this.#drawers.get(drawn.layer.id);
			if (known) known.drawer.update(drawn, years, this.#palette);
			else this.#make(drawn, years);
		}
		this.#arrange();
		this.#lift();
		void this.#drawClouds();
	}

	#make(drawn: OwnDrawn, years: Years | null) {
		const { id, content } = drawn.layer;
		if (content.kind === 'tiles') void this.#open(drawn);
		else {
			const Kind = isCloud(drawn) ? OwnCloud : OwnShapes;
			const drawer = new Kind(this.#map, drawn, years, this.#palette);
			this.#drawers.set(id, { drawer, content });
		}
	}

	async #open({ layer: { id } }: OwnDrawn) {
		if (this.#opening.has(id)) return;
		this.#opening.add(id);
		try {
			const { openArchive } = await import('./archives');
			// The reader may have changed their mind, or the layer, meanwhile.
			const drawn = this.#scene.own.find(({ layer }) => layer.id === id);
			if (this.#removed || drawn?.layer.content.kind !== 'tiles') return;
			const { content } = drawn.layer;
			const archive = openArchive(content, () => this.#fails(id));
			const drawer = new OwnTiles(this.#map, drawn, this.#palette, archive);
			this.#drawers.set(id, { drawer, content });
			this.#arrange();
		} catch {
			this.#fails(id);
		} finally {
			this.#opening.delete(id);
		}
	}

	#fails(id: string) {
		this.#broken.add(id);
		this.#failed(id);
	}

	#drop(id: string) {
		this.#drawers.get(id)?.drawer.remove();
		this.#drawers.delete(id);
		this.#broken.delete(id);
		this.#lifted?.leave(id);
		this.#order = '';
	}

	/** The first layer of the list lies on top. */
	#arrange() {
		const ids = this.#scene.own.map(({ layer }) => layer.id).filter((id) => this.#drawers.has(id));
		const order = ids.join();
		if (order === this.#order) return;
		this.#order = order;
		for (const id of ids.reverse()) raise(this.#map, this.#drawers.get(id)!.drawer.placed);
		this.#lifted?.raise();
	}

	#find({ layer, feature }: Selection): Lifted | null {
		const drawn = this.#scene.own.find((one) => one.layer.id === layer);
		return drawn ? { layer: drawn.layer, index: Number(feature) } : null;
	}

	#lift() {
		const { select } = this.#scene;
		this.#lifted?.select(select && this.#find(select));
	}

	/** deck.gl's program for points comes when there are so many. */
	async #drawClouds() {
		const clouds = () =>
			this.#scene.own
				.map(({ layer }) => this.#drawers.get(layer.id)?.drawer)
				.filter((drawer) => drawer instanceof OwnCloud)
				.reverse();
		if (!clouds().length && !this.#cloudy) return;
		try {
			const [{ cloudLayers }, { overlay }] = await Promise.all([
				import('./clouds'),
				this.#deck.come()
			]);
			if (this.#removed) return;
			this.#cloudy = clouds().length > 0;
			overlay.draw('own', cloudLayers(clouds().map(({ cloud }) => cloud)));
			await Promise.all(clouds().map((cloud) => cloud.plant()));
		} catch {
			if (!this.#removed) this.#failed('moving');
		}
	}
}
