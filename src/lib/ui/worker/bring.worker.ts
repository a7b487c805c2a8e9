import type { Brought, Corrections } from '$lib/exchange/in/reading';
import { asStop, read } from '$lib/exchange/in/read';
import { live } from '$lib/workers/life';
import { send, type Told } from './sending';

/** How often progress is told, in milliseconds. */
const OFTEN = 100;

const post = (told: Told, handed: Transferable[] = []) =>
	self.postMessage(told, { transfer: handed });

void live(self.name).then(() => post({ kind: 'living' }));

self.onmessage = async ({
	data: { brought, corrections }
}: MessageEvent<{ brought: Brought[]; corrections: Corrections }>) => {
	let last = 0;
	try {
		const found = await read(brought, corrections, (share) => {
			const now = performance.now();
			if (now - last < OFTEN) return;
			last = now;
			post({ kind: 'progress', share });
		});
		send(found, post);
	} catch (error) {
		const { key, values } = asStop(error);
		post({ kind: 'stop', key, values });
	}
};
