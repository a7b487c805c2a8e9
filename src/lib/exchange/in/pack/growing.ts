type Numbers = Float64Array | Uint32Array | Uint8Array;

/** A list of numbers that grows by doubling. */
export class Growing<A extends Numbers> {
	length = 0;
	#array: A;
	readonly #make: (length: number) => A;

	/** @param make a new array of a length */
	constructor(make: (length: number) => A) {
		this.#make = make;
		this.#array = make(16);
	}

	push(value: number): void {
		if (this.length === this.#array.length) {
			const larger = this.#make(2 * this.length);
			larger.set(this.#array);
			this.#array = larger;
		}
		this.#array[this.length++] = value;
	}

	at(index: number): number {
		return this.#array[index]!;
	}

	/** The numbers, and no room beyond them. */
	packed(): A {
		return this.#array.slice(0, this.length) as A;
	}
}

export const floats = () => new Growing((length) => new Float64Array(length));
export const counts = () => new Growing((length) => new Uint32Array(length));
export const bytes = () => new Growing((length) => new Uint8Array(length));
