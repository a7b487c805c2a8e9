/**
 * Puts work off until the page has painted what the reader changed in it: a switch moves, and figures change, before the
 * map begins to draw. However often it is asked for until then, the work is done once.
 */
export class AfterPaint {
	readonly #work: () => void;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#now = false;

	constructor(work: () => void) {
		this.#work = work;
	}

	/** @param now what follows a finger is done within the coming frame */
	ask(now = false) {
		// Painted, but not yet done: the coming frame does it first.
		if (now && this.#timer !== undefined) this.cancel();
		this.#now ||= now;
		this.#frame ||= requestAnimationFrame(() => {
			if (this.#now) this.#do();
			else this.#timer = setTimeout(() => this.#do());
		});
	}

	cancel() {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.#frame = 0;
		this.#timer = undefined;
		this.#now = false;
	}

	#do() {
		this.cancel();
		this.#work();
	}
}
