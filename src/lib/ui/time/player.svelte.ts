import type { Span } from '$lib/atlas/timeline';

const STEP_MS = 700;

/** Plays the years: lets the last year chosen run to the end, a year at a time. */
export class Player {
	playing = $state(false);
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #all: () => Span;
	readonly #now: () => Span;
	readonly #choose: (span: Span, settled: boolean) => void;

	constructor(all: () => Span, now: () => Span, choose: (span: Span, settled: boolean) => void) {
		this.#all = all;
		this.#now = now;
		this.#choose = choose;
	}

	toggle() {
		if (this.playing) this.stop();
		else this.#start();
	}

	#start() {
		const { first, last } = this.#now();
		this.playing = true;
		// From its own end it begins anew.
		if (last >= this.#all().last) this.#choose({ first, last: first }, false);
		this.#timer = setInterval(() => this.#step(), STEP_MS);
	}

	#step() {
		const { first, last } = this.#now();
		if (last < this.#all().last) this.#choose({ first, last: last + 1 }, false);
		if (last + 1 >= this.#all().last) this.stop();
	}

	/** Stops where it is; that is one step to undo. */
	stop() {
		if (!this.playing) return;
		clearInterval(this.#timer);
		this.playing = false;
		this.#choose(this.#now(), true);
	}
}
