/** A long piece of work lets the page breathe after so many milliseconds. */
const BREATH_MS = 10;

/** Long work done in pieces, so that no frame waits for it. */
export class Breaths {
	readonly #signal: AbortSignal;
	#until = performance.now() + BREATH_MS;

	constructor(signal: AbortSignal) {
		this.#signal = signal;
	}

	/** Whether it is time for {@link take}. */
	get due(): boolean {
		return performance.now() > this.#until;
	}

	/**
	 * Lets the page do what is waiting.
	 * @throws the signal's reason once the work is no longer wanted
	 */
	async take(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve));
		this.#signal.throwIfAborted();
		this.#until = performance.now() + BREATH_MS;
	}
}

/** So many are sorted in one go. */
const RUN = 2048;

/** Sorts numbers in place, in pieces; what is equal stays in order. */
export async function sortInPieces(
	items: Uint32Array,
	compare: (a: number, b: number) => number,
	breaths: Breaths
): Promise<Uint32Array> {
	const { length } = items;
	for (let from = 0; from < length; from += RUN) {
		items.subarray(from, from + RUN).sort(compare);
		if (breaths.due) await breaths.take();
	}
	let source: Uint32Array = items;
	let target: Uint32Array = new Uint32Array(length);
	for (let width = RUN; width < length; width *= 2) {
		for (let from = 0; from < length; from += 2 * width) {
			const half = Math.min(from + width, length);
			const end = Math.min(from + 2 * width, length);
			let [a, b] = [from, half];
			for (let k = from; k < end; k++) {
				const first = b >= end || (a < half && compare(source[a]!, source[b]!) <= 0);
				target[k] = first ? source[a++]! : source[b++]!;
				if (k % 1024 === 0 && breaths.due) await breaths.take();
			}
		}
		[source, target] = [target, source];
	}
	return source;
}
