import { readDrawn, writeDrawn, type DrawnKind } from '$lib/atlas/drawn';
import { isOwn } from '$lib/atlas/own';
import type { LonLat } from '$lib/geodesy';
import type { MapActions } from './map-actions';
import { Own } from '../own/own.svelte';
import { inParts } from './in-parts.svelte';
import { Address, wholePage, type Holding } from './address';
import { said } from './said';
import { COVERAGE, near, SiteNames } from './site-names.svelte';
import { vocabulary } from './vocabulary';
import type { Opening } from '../take/opening';
import type { What } from '../take/what';
import {
	Refusal,
	t,
	rememberedLanguage,
	rememberLanguage,
	speak,
	type Language
} from '$lib/messages';
import type { Shortest } from '$lib/map/scene';
import type { Gaze } from '$lib/map/pointer/gaze';
import {
	apply,
	defaultView,
	isContinuous,
	isSame,
	LIMITS,
	mended,
	noHistory,
	readLink,
	redo,
	remember,
	undo,
	writeLink,
	type Change,
	type History,
	type Rejected,
	type View
} from '$lib/view';

// Browsers stop a page that rewrites its address too often; a pan may do it four times a second.
const SETTLE_MS = 250;

/** The reader's view, in step with the address bar. */
export class Reader {
	#view = $state.raw<View>(defaultView(vocabulary));
	/** what the reader has chosen to see */
	readonly view: Readonly<View> = inParts(() => this.#view);
	rejected = $state.raw<Rejected[]>([]);
	/** the site that the next click on the map places; null while none is to be placed */
	placing = $state<number | null>(null);
	/** what the reader draws as a target; null while nothing is drawn */
	drawing = $state<DrawnKind | null>(null);
	/** whether a click on the map adds a point to what is measured */
	measuring = $state(false);
	/** the shortest way to a feature that the reader looks at, drawn on the map */
	shortest = $state.raw<Shortest | null>(null);
	/** why what was drawn last cannot be the target */
	refusal = $state.raw<Refusal | null>(null);
	/** what the live region says */
	said = $state('');
	/** the site that the fields speak of */
	active = $state(0);
	/** whether the map shows from where one site could cover the whole target */
	siting = $state(false);
	#history = $state.raw<History>(noHistory);
	/** what a link that names no language speaks: the choice made before this visit, so that Back leads out of a new one */
	readonly #usual: Language | null;
	/** the view before a drag began */
	#before: View | null = null;
	/** what sites are called */
	readonly names = new SiteNames();
	/** what the reader brought along */
	readonly own: Own;
	/** what the map can do for the reader, once it is there */
	map = $state.raw<MapActions | null>(null);
	/** what the reader is about to take away; null while the dialog is closed */
	taking = $state.raw<What | null>(null);
	/** a file of everything that is being opened, while there is something to say of it */
	opening = $state.raw<Opening | null>(null);
	/** a place that was found and is marked until the reader does something else; not part of the view */
	gaze = $state.raw<Gaze | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting = false;
	#panned = false;
	readonly #address: Address;

	/**
	 * @param holding how the page's address holds the view
	 * @param own what earlier pages of this visit hold already
	 */
	constructor(holding: Holding = wholePage, own = new Own()) {
		this.own = own;
		this.#address = new Address(holding);
		this.#usual = holding.framed ? null : rememberedLanguage();
	}

	/** Takes the view from the address bar, at the start and on Back and Forward. */
	open() {
		const { link, own } = this.#address.read();
		this.#take(link, own);
	}

	/** Leaves off what is still to be written: the address becomes another one. */
	leave() {
		this.#address.drop();
		clearTimeout(this.#timer);
		this.#waiting = false;
	}

	/** Shows the view of a link in place of this one, as if the page had been opened with it. */
	show(link: string) {
		this.#take(link);
		this.#address.write(this.#view, false);
	}

	#take(link: string, own: App.PageState['own'] = { target: this.#view.target }) {
		this.leave();
		const { view, rejected } = readLink(link, vocabulary);
		view.select ??= own.select ?? null;
		view.lang ??= this.#usual;
		// A link does not hold what the reader brought: it stays shown, and asked about unless an entry says otherwise.
		view.layers.unshift(...this.#view.layers.filter(isOwn));
		if (own.target && this.own.holds(own.target) && view.target === vocabulary.defaults.target)
			view.target = own.target;
		this.#view = view;
		this.gaze = null;
		this.rejected = rejected;
		this.#speak();
		this.#stayActive();
	}

	/** The site that the fields speak of is one of those that there are. */
	#stayActive() {
		this.active = Math.max(0, Math.min(this.active, this.#view.sites.length - 1));
	}

	get canUndo() {
		return this.#history.past.length > 0;
	}
	get canRedo() {
		return this.#history.future.length > 0;
	}
	undo() {
		if (this.#travel(undo(this.#history, this.#view))) this.said = t('said.undone');
	}
	redo() {
		if (this.#travel(redo(this.#history, this.#view))) this.said = t('said.redone');
	}
	#travel(to: ReturnType<typeof undo>): boolean {
		if (!to) return false;
		this.#settle();
		this.gaze = null;
		this.#view = to.view;
		this.#speak();
		this.#history = to.history;
		this.#stayActive();
		this.#address.write(this.#view, true);
		return true;
	}

	/**
	 * Makes a change. `settled: false` is for the steps of a drag: they show at once, but only the
	 * change that ends them enters the history.
	 */
	do(change: Change, { settled = true } = {}) {
		if (settled && !isContinuous(change)) this.#settle();
		if (!isContinuous(change)) this.gaze = null;
		const left = this.#before ?? this.#view;
		this.#view = apply(this.#view, change, vocabulary);
		if (!settled) {
			this.#before = left;
			return;
		}
		this.#before = null;
		this.said = said(change, this.own) || this.said;
		// A pan that follows a pan is one step back, not many.
		if (!isContinuous(change) || !this.#panned) this.#history = remember(this.#history, left);
		this.#panned = isContinuous(change);
		if (isContinuous(change)) {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
			this.#waiting = true;
		} else this.#address.write(this.#view, true);
	}

	/** Makes several changes as one step of undo and of the browser's history. */
	doAll(changes: readonly Change[]) {
		this.#settle();
		this.gaze = null;
		const left = this.#before ?? this.#view;
		this.#view = changes.reduce((view, change) => apply(view, change, vocabulary), this.#view);
		this.#before = null;
		this.#panned = false;
		if (isSame(this.#view, left, vocabulary)) return;
		this.#history = remember(this.#history, left);
		this.#address.write(this.#view, true);
	}

	/**
	 * Puts right what is no step of undo, such as a layer of the reader's own that comes late or goes: in this view, and in
	 * those that undo and redo lead to.
	 */
	amend(mend: (view: View) => View) {
		const before = writeLink(this.#view, vocabulary);
		this.#view = mend(this.#view);
		if (this.#before) this.#before = mend(this.#before);
		this.#history = mended(this.#history, mend);
		// A link that says the same in other words stays as its reader wrote it.
		if (writeLink(this.#view, vocabulary) === before) return;
		this.#address.write(this.#view, false);
	}

	/** Writes a pan that is still waiting into the entry that it belongs to. */
	#settle() {
		clearTimeout(this.#timer);
		if (this.#waiting) this.#address.write(this.#view, false);
		this.#waiting = false;
	}

	/** Shows a view that was kept, as one step of undo; what of it could not be used is told. */
	openView(view: View, rejected: Rejected[]) {
		this.stop();
		this.do({ type: 'open', view: { ...view, lang: view.lang ?? this.view.lang } });
		this.rejected = rejected;
		this.#stayActive();
		this.#speak();
	}

	/** The address of the view as it would be after a change. */
	hrefAfter(change: Change): string {
		return writeLink(apply(this.#view, change, vocabulary), vocabulary) || './';
	}

	/**
	 * Puts the site to be placed, or else the active one, somewhere, and shows the coverage layer.
	 * @param also what else belongs to the same step
	 */
	place(position: [number, number], also: readonly Change[] = []) {
		const site = this.placing ?? this.active;
		this.placing = null;
		this.doAll([
			{ type: 'show layer', layer: COVERAGE, shown: true },
			{ type: 'place site', site, position },
			...also
		]);
		this.active = site;
	}

	/** The next click on the map places this site, or, asked again, none. */
	togglePlacing(site: number) {
		this.drawing = null;
		this.measuring = false;
		this.placing = this.placing === site ? null : site;
	}

	/** Lets the reader draw a target. */
	draw(kind: DrawnKind) {
		this.placing = null;
		this.measuring = false;
		this.refusal = null;
		this.drawing = kind;
	}

	/** Begins to measure, or ends it; what is measured stays. */
	toggleMeasuring() {
		const now = !this.measuring;
		this.stop();
		this.measuring = now;
	}

	/** Adds a point to what is measured, unless it is the last one again. */
	measureAt(position: [number, number]) {
		const points = this.#view.measure?.points ?? [];
		const last = points.at(-1);
		if (points.length >= LIMITS.points || (last && near(last, position))) return;
		this.do({ type: 'measure point', point: points.length, position });
	}

	/** Takes the last point of what is measured back. */
	takeLastBack() {
		const points = this.#view.measure?.points ?? [];
		if (points.length) this.do({ type: 'remove point', point: points.length - 1 });
	}

	/** Leaves off placing a site, drawing a target, marking a place or measuring; whether there was anything to leave. */
	stop(): boolean {
		const busy =
			this.placing !== null || this.drawing !== null || this.gaze !== null || this.measuring;
		this.placing = this.drawing = this.gaze = null;
		this.measuring = false;
		return busy;
	}

	/** Asks about another target, as one step with other changes. */
	aim(target: string, also: readonly Change[] = []) {
		this.stop();
		this.refusal = null;
		for (const change of also) this.do(change, { settled: false });
		this.do({ type: 'aim', target });
	}

	/** Takes what was drawn as the target, or says in `refusal` why it cannot be one. */
	aimAtDrawn(corners: readonly LonLat[] | null) {
		const kind = this.drawing;
		this.drawing = null;
		if (!kind || !corners) return;
		const target = writeDrawn(kind, corners);
		const shape = readDrawn(target);
		if (shape instanceof Refusal) this.refusal = shape;
		else this.aim(target, [{ type: 'show layer', layer: COVERAGE, shown: true }]);
	}

	placeAtCentre() {
		const centre = this.map?.centre();
		if (centre) this.place(centre);
	}

	/** Brings the selected feature into sight. It is part of the step that selected it. */
	async reveal() {
		const { select } = this.#view;
		const camera = select && (await this.map?.cameraFor(select));
		if (!camera || this.#view.select !== select) return;
		this.#view = apply(this.#view, { type: 'move camera', camera }, vocabulary);
		this.#address.write(this.#view, false);
	}

	dismiss() {
		this.rejected = [];
		this.#address.write(this.#view, false);
	}

	/** Speaks another language, and keeps the choice for the next visit. */
	speak(lang: Language) {
		rememberLanguage(lang);
		this.do({ type: 'language', lang });
		this.#speak();
	}

	#speak() {
		void speak(this.#view.lang ?? 'en');
	}
}
