import { measurer } from '$lib/exchange/figure/canvas';
import type { Mark } from '$lib/exchange/figure/marks';
import { paper } from '$lib/exchange/figure/paper';
import { FigureData } from '$lib/map/figure/data';
import { figureStyle, type FigureStyle } from '$lib/map/figure/style';
import { DETAIL_ZOOM } from '$lib/map/basemap/ground';
import type { Answer } from '../check/answer.svelte';
import type { Reader } from '../reader/reader.svelte';
import { readColours, schemeNow, type Scheme } from './colours';
import { compose, drawnIn, type Composed } from './composed';
import { loadLettersOf } from './letters';
import { lookOf, type Look } from './look';
import { usual, type Settings } from './settings';
import { shownFeatures, type Shown } from './shown';
import type { Subject } from './subject';
import { defaultSubtitle, defaultTitle } from './words';

/** A figure in the making: what the reader has chosen, and what it looks like. */
export class Figure {
	readonly subject: Subject;
	readonly #reader: Reader;
	readonly #data: FigureData;
	/** ISO day */
	readonly day: string;
	settings = $state<Settings>({ ...usual, title: '', subtitle: '' });
	look = $state.raw<Look>({ gaze: { lat: 0, lon: 0, zoom: 1, bearing: 0 }, width: 1, height: 1 });
	/** the features of the layers shown; null until they have come */
	#shown = $state.raw<readonly Shown[] | null>(null);
	#style = $state.raw<FigureStyle | null>(null);
	#measure = $state.raw(measurer());

	constructor(reader: Reader, answer: Answer, subject: Subject, day: string) {
		this.day = day;
		this.#reader = reader;
		this.subject = subject;
		this.#data = new FigureData(subject.data);
		this.settings.title = defaultTitle(reader);
		this.settings.subtitle = defaultSubtitle(reader, answer);
		this.reset();
	}

	/** Looks again where the map does. */
	reset() {
		this.look = lookOf(this.subject);
	}

	sheet = $derived.by(() => {
		const { size, orientation } = this.settings;
		return paper(size, orientation, {
			width: innerWidth,
			height: innerHeight,
			ratio: devicePixelRatio
		});
	});

	scheme = $derived.by((): Scheme => (this.settings.colours === 'light' ? 'light' : schemeNow()));
	colours = $derived.by(() => readColours(this.scheme));

	/** Everything but the map; null until the layers have come. */
	composed = $derived.by((): Composed | null =>
		this.#shown
			? compose({
					reader: this.#reader,
					subject: this.subject,
					settings: this.settings,
					sheet: this.sheet,
					look: this.look,
					colours: this.colours,
					shown: this.#shown,
					disputed: (this.#style?.sources.overview ?? []).filter(
						({ properties }) => properties?.part === 'disputed'
					),
					measure: this.#measure,
					day: this.day,
					link: location.href
				})
			: null
	);

	#near = $derived.by(() => (this.composed?.gaze.zoom ?? 0) >= DETAIL_ZOOM);

	/** The whole figure as marks, as a preview and a drawing have it; null until it has come. */
	marks = $derived.by((): Mark[] | null => {
		const { composed } = this;
		if (!composed || !this.#style) return null;
		return [...composed.below, drawnIn(composed, this.#style, this.#measure), ...composed.above];
	});

	/** The style of the map in the figure's colours. */
	get wanted() {
		return {
			scene: this.subject.scene,
			data: this.subject.data,
			palette: this.colours.palette
		};
	}

	/** What could not be had of the map, if anything. */
	get missing(): boolean {
		return this.#data.missing.size > 0;
	}

	get shown(): readonly Shown[] {
		return this.#shown ?? [];
	}

	get measure() {
		return this.#measure;
	}

	/** Fetches what the figure shows. */
	async load() {
		const { scene, data } = this.subject;
		this.#shown = await shownFeatures(scene, data);
	}

	/** Fetches the map for the zoom and the colours of now. Run it when they change. */
	async fetchStyle() {
		const zoom = this.#near ? DETAIL_ZOOM : 0;
		const { wanted } = this;
		const style = await figureStyle(wanted, this.#data, zoom);
		// The reader may have zoomed or recoloured meanwhile.
		const now = this.#near ? DETAIL_ZOOM : 0;
		if (wanted.palette === this.colours.palette && zoom === now) this.#style = style;
	}

	/** Fetches the letters in which the figure is written. Run it when the figure changes. */
	async fetchLetters() {
		const { marks } = this;
		if (marks && (await loadLettersOf(marks))) this.#measure = measurer();
	}
}
