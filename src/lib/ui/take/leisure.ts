import type { Written } from '$lib/exchange/out/taken';

/** So long the page may wait for work, in milliseconds. */
const BUSY_MS = 30;
/** Pieces are handed to the browser once there are so many letters: it keeps them outside of the page's memory. */
const LETTERS = 4_000_000;

/**
 * Does work piece by piece, and lets the page answer the reader in between.
 * @throws the signal's reason when it is aborted
 */
export async function atLeisure<P, R>(
	work: Iterator<P, R>,
	each: (piece: P) => boolean | void,
	signal?: AbortSignal
): Promise<R | undefined> {
	let since = performance.now();
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		// Enough of it.
		if (each(step.value) === false) return undefined;
		if (performance.now() - since < BUSY_MS) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
		since = performance.now();
	}
}

/** All that is written as one file. */
export async function fileOf(written: Written, type: string, signal?: AbortSignal): Promise<Blob> {
	const done: Blob[] = [];
	let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
	let letters = 0;
	const hand = () => {
		done.push(new Blob(waiting));
		waiting = [];
		letters = 0;
	};
	await atLeisure(
		written[Symbol.iterator](),
		(piece) => {
			waiting.push(piece);
			letters += piece.length;
			if (letters > LETTERS) hand();
		},
		signal
	);
	hand();
	return new Blob(done, { type });
}
