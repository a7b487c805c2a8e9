import type { Brought, Corrections, Found } from '$lib/exchange/in/reading';
import { Refusal, type MessageKey } from '$lib/messages';
import { ended, newName } from '$lib/workers/life';
import { Receiving, type Told } from './sending';

/**
 * Reads what a reader brings, in a worker of its own that ends with it. There may be no layers in what is found; then
 * its problems say why.
 * @param onprogress how much has been read, from 0 to 1
 * @param signal ends the reading; the promise is then rejected with the signal's reason
 * @throws Refusal if nothing can be used
 */
export async function bring(
	brought: readonly Brought[],
	corrections: Corrections = {},
	onprogress: (share: number) => void = () => undefined,
	signal?: AbortSignal
): Promise<Found> {
	signal?.throwIfAborted();
	const name = newName();
	const worker = await start(name);
	try {
		return await answer(worker, name, { brought, corrections }, onprogress, signal);
	} finally {
		worker.terminate();
	}
}

async function start(name: string): Promise<Worker> {
	try {
		const { default: BringWorker } = await import('./bring.worker?worker');
		return new BringWorker({ name });
	} catch {
		throw new Refusal('problems.worker');
	}
}

function answer(
	worker: Worker,
	name: string,
	question: { brought: readonly Brought[]; corrections: Corrections },
	onprogress: (share: number) => void,
	signal: AbortSignal | undefined
): Promise<Found> {
	return new Promise((resolve, reject) => {
		const receiving = new Receiving();
		const died = () => reject(new Refusal('problems.worker'));
		signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.onerror = died;
		worker.onmessageerror = died;
		worker.onmessage = ({ data: told }: MessageEvent<Told>) => {
			if (told.kind === 'living') void ended(name).then(died);
			else if (told.kind === 'progress') onprogress(told.share);
			else if (told.kind === 'slice') receiving.slice(told.list, told.items);
			else if (told.kind === 'found') resolve(receiving.found(told.found));
			else reject(new Refusal(told.key as MessageKey, told.values));
		};
		if (signal?.aborted) reject(signal.reason);
		else worker.postMessage(question);
	});
}
