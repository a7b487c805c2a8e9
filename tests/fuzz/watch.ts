import { Worker } from 'node:worker_threads';

// A case that never ends holds the thread that would say so. Another one watches: it says which case it is, and ends
// the process.

/** Cases take milliseconds. Nothing but a loop without end takes this long, however busy the machine is. */
const HANGS_AFTER = 180_000;

const WATCH = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { count, name, after } = workerData;
const counted = new Int32Array(count);
let seen = Atomics.load(counted, 0);
for (;;) {
	if (Atomics.wait(counted, 1, 0, after) !== 'timed-out') break;
	const now = Atomics.load(counted, 0);
	if (now === seen) {
		writeSync(2, '\\nA case hangs: number ' + (now - 1) + ' of "' + name + '", seed ' + (process.env.AMUR_SEED ?? 2026) +
			'. AMUR_FUZZ_PATH=' + (now - 1) + ' and that seed run it alone.\\n');
		process.kill(process.pid, 'SIGKILL');
	}
	seen = now;
}`;

/** Watches the cases of a property. `begin` says that the next one begins, `end` that all are done. */
export function watched(name: string): { begin(): void; end(): void } {
	const count = new SharedArrayBuffer(8);
	const counted = new Int32Array(count);
	const worker = new Worker(WATCH, {
		eval: true,
		workerData: { count, name, after: HANGS_AFTER }
	});
	worker.unref();
	return {
		begin: () => void Atomics.add(counted, 0, 1),
		end: () => {
			Atomics.store(counted, 1, 1);
			Atomics.notify(counted, 1);
		}
	};
}
