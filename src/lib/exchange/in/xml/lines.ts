/** Counts the lines of a text from its beginning to its end. */
export class Lines {
	readonly #text: string;
	/** the line that was asked for last, and where it ends */
	#line = 1;
	#end: number;

	constructor(text: string) {
		this.#text = text;
		this.#end = this.#next(0);
	}

	/** The line of a place that lies no further back than that asked for last. */
	at(place: number): number {
		while (this.#end < place) {
			this.#line++;
			this.#end = this.#next(this.#end + 1);
		}
		return this.#line;
	}

	#next(from: number): number {
		const feed = this.#text.indexOf('\n', from);
		return feed < 0 ? Infinity : feed;
	}
}

/** The line feeds of a text. */
export const feedsIn = (text: string): string =>
	text.includes('\n') ? text.replace(/[^\n]+/g, '') : '';
