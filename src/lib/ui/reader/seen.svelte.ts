import { atlas, layers } from '$lib/atlas/load';
import { isOwn } from '$lib/atlas/own';
import { USUAL_MAST } from '$lib/coverage';
import { distance } from '$lib/geodesy';
import type { Movement } from '$lib/map/moving/movement';
import type { OwnDrawn, Scene } from '$lib/map/scene';
import { loadFaces } from '$lib/map/style/lettering';
import { language, t, type Language } from '$lib/messages';
import { savedView, shownKinds } from '$lib/view';
import type { Answer } from '../check/answer.svelte';
import { rangeOf } from '../check/reach';
import { loadLetters } from '../words/chinese';
import { kilometres, position as degrees } from '../words/format';
import { labelText } from '../words/label-text';
import { measured } from '../measure/answer';
import { drawn } from '../measure/drawn';
import { narrowed } from '../own/narrowed';
import type { Reader } from './reader.svelte';
import { COVERAGE } from './site-names.svelte';
import { vocabulary } from './vocabulary';

const { systems } = atlas.systems;

/** The system whose range is drawn beside the reader's own. */
export const compared = systems.find(({ id }) => id === atlas.home.compared)!;

/** What the map is to show: the scene, derived from the reader's view and the answer to it. */
export class Seen {
	#reader: Reader;
	#answer: Answer;
	/** the system's own choice of colours */
	dark = $state(false);
	/** the language of the names: the page's, once its letters are there */
	#lettered = $state<Language>('en');

	constructor(reader: Reader, answer: Answer) {
		this.#reader = reader;
		this.#answer = answer;
	}

	/** Fetches the letters that the page's language needs. Run it when the language changes. */
	letter() {
		const wanted = language();
		const letters = async () => {
			if (wanted === 'ru') await loadFaces('Я');
			// Of Chinese letters, those that there are to draw: they fill a hundred files.
			if (wanted === 'zh') await loadLetters(await labelText(wanted));
		};
		void letters().then(() => {
			if (language() === wanted) this.#lettered = wanted;
		});
	}

	#kinds = $derived.by(() =>
		Object.fromEntries(layers.map((layer) => [layer.id, shownKinds(this.#reader.view, layer)]))
	);

	/** The smaller of a site's range and its horizon, in metres. */
	#effective(index: number): number {
		const site = this.#reader.view.sites[index]!;
		const found = this.#answer.coverage?.sites[index]?.effectiveRange;
		return found ?? rangeOf(site.reach, systems);
	}

	/** The site nearest to a point. */
	#closest(to: readonly number[]): [number, number] {
		const positions = this.#reader.view.sites.map(({ position }) => position);
		const metres = positions.map((position) => distance(position, to as [number, number]));
		return positions[metres.indexOf(Math.min(...metres))]!;
	}

	#movement = $derived.by((): Movement => {
		const { sites, compare, merged } = this.#reader.view;
		const other = compare ? rangeOf(compare, systems) : compared.range_km * 1000;
		const { coverage, found } = this.#answer;
		const spokes = coverage
			? [coverage.nearestPoint, coverage.farthestPoint].map((to) => ({
					from: this.#closest(to),
					to: to as [number, number]
				}))
			: [];
		return {
			target: this.#answer.shape,
			discs: sites.map(({ position, reach, mastHeight }, index) => ({
				position,
				range: this.#effective(index),
				compared: rangeOf(reach, systems) === other ? null : other,
				bowl: { range: rangeOf(reach, systems), mastHeight: mastHeight ?? USUAL_MAST }
			})),
			outline: merged && sites.length > 1 ? (this.#answer.union?.outline ?? null) : null,
			spokes,
			siting:
				this.#reader.siting && found
					? { region: found.region, best: found.bestSite as [number, number] }
					: null,
			difference: compare !== null,
			bowl: false
		};
	});

	/** Whether the camera is still the one that the tour's step saved. */
	#framed = $derived.by(() => {
		const { tour, camera } = this.#reader.view;
		return (
			tour !== null && JSON.stringify(camera) === JSON.stringify(savedView(tour, vocabulary).camera)
		);
	});

	#measurement = $derived.by(() => {
		const { measure, unit } = this.#reader.view;
		return measure && drawn(measure, measured(measure), unit);
	});

	/** as text, so that what it leads to is derived anew only when it differs, and not with each pan */
	#ownShown = $derived.by(() => this.#reader.view.layers.filter(isOwn).join());
	#own = $derived.by((): OwnDrawn[] => {
		const shown = this.#ownShown.split(',');
		return this.#reader.own.layers.filter(({ id }) => shown.includes(id)).map(narrowed);
	});

	scene = $derived.by((): Scene => {
		const { view, active, placing, drawing, measuring, gaze, shortest } = this.#reader;
		return {
			camera: view.camera,
			projection: view.projection,
			tour: view.tour,
			framed: this.#framed,
			layers: view.layers,
			kinds: this.#kinds,
			years: view.years,
			own: this.#own,
			select: view.select,
			gaze,
			sites: view.sites.map((site, index) => ({
				position: site.position,
				label: t('map.site', {
					name: this.#reader.names.of(site) ?? index + 1,
					position: degrees(site.position)
				}),
				reach: kilometres(this.#effective(index)),
				active: index === active
			})),
			movement: this.#movement,
			sitesShown: view.layers.includes(COVERAGE),
			placing: placing !== null,
			drawing,
			name: t('map.canvas'),
			language: this.#lettered,
			measure: this.#measurement,
			measuring,
			shortest,
			theme: `${view.theme} ${this.dark}`
		};
	});
}
