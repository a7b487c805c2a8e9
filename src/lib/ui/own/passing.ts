import { isShown } from '$lib/atlas/own';
import type { Years } from '$lib/view';
import type { Narrowing } from './narrowed';

/** Which features of a layer the filter and the years let through. */
export class Passing {
	readonly #all: number;
	readonly #mask: Uint8Array | null;
	readonly #times: Float32Array | null;
	readonly #years: Years | null;

	constructor({ count, mask, years: times }: Narrowing, years: Years | null) {
		this.#all = count;
		this.#mask = mask;
		this.#times = years && times;
		this.#years = years;
	}

	/** Whether all are let through, since nothing narrows the layer. */
	get whole(): boolean {
		return !this.#mask && !this.#times;
	}

	/** Whether a feature is let through. */
	lets(index: number): boolean {
		return isShown(index, this.#mask, this.#times, this.#years);
	}

	/** How many are let through before this one; of them all, if it is left out. */
	count(before = this.#all): number {
		if (this.whole) return before;
		let count = 0;
		for (let i = 0; i < before; i++) if (this.lets(i)) count++;
		return count;
	}

	/** The next one that is let through, or the one before, round the ends; null if there is none. */
	step(from: number, by: 1 | -1): number | null {
		const count = this.#all;
		for (let i = 1; i <= count; i++) {
			const next = (from + by * i + count * i) % count;
			if (this.lets(next)) return next;
		}
		return null;
	}

	/** The numbers of all that are let through. */
	all(): Uint32Array {
		const found = new Uint32Array(this.#all);
		let used = 0;
		for (let i = 0; i < this.#all; i++) if (this.lets(i)) found[used++] = i;
		return found.subarray(0, used);
	}
}
