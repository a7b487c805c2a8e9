/** Browsers draw no box higher than this, in pixels, and some a good deal less. */
const HIGHEST = 8_000_000;

/** Which rows of a long list stand in a window of it. Of more rows than a box can hold, a pixel scrolls several. */
export class RowWindow {
	readonly #count: number;
	readonly #row: number;
	readonly #view: number;

	/** Pixels: of a row, and of what is seen of the list. */
	constructor(count: number, row: number, view: number) {
		this.#count = count;
		this.#row = row;
		this.#view = view;
	}

	/** How high the list is, in pixels. */
	get height(): number {
		return Math.min(HIGHEST, this.#count * this.#row);
	}

	/** Rows for each row's height that is scrolled. */
	get #pace(): number {
		const way = this.height - this.#view;
		return way > 0 ? (this.#count * this.#row - this.#view) / way : 1;
	}

	/** The first row in the window, how many there are in it, and where the first one lies, in pixels. */
	at(scrolled: number): { first: number; count: number; top: number } {
		const way = Math.max(0, Math.min(scrolled, this.height - this.#view));
		const exact = (way * this.#pace) / this.#row;
		const first = Math.max(0, Math.min(Math.floor(exact), this.#count - 1));
		const count = Math.min(this.#count - first, Math.ceil(this.#view / this.#row) + 2);
		return { first, count, top: way - (exact - first) * this.#row };
	}

	/** How far to scroll so that a row is in the window; as far as now, if it is. */
	to(row: number, scrolled: number): number {
		const above = (row * this.#row) / this.#pace;
		const below = ((row + 1) * this.#row - this.#view) / this.#pace;
		return Math.max(0, Math.min(above, Math.max(below, scrolled)));
	}
}
