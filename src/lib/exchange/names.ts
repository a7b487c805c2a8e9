/** Names of which none stands twice: one that is taken already gets a number behind it. */
export class Names {
	readonly #taken: Set<string>;
	readonly #between: string;
	readonly #fold: (name: string) => string;
	/** the number that is tried next behind a name, so that many of one name take no longer than as many others */
	readonly #next = new Map<string, number>();

	/**
	 * @param taken names that others have
	 * @param options what stands before the number, and what names have in common that count as the same
	 */
	constructor(
		taken: Iterable<string> = [],
		options: { between?: string; fold?: (name: string) => string } = {}
	) {
		this.#between = options.between ?? ' ';
		this.#fold = options.fold ?? ((name) => name);
		this.#taken = new Set(Array.from(taken, this.#fold));
	}

	/** The name itself, or with a number behind it; it is taken from then on. */
	take(wanted: string): string {
		const key = this.#fold(wanted);
		let number = this.#next.get(key) ?? 2;
		let name = wanted;
		while (this.#taken.has(this.#fold(name))) name = wanted + this.#between + number++;
		if (name !== wanted) this.#next.set(key, number);
		this.#taken.add(this.#fold(name));
		return name;
	}
}
