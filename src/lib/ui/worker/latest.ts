/**
 * Calls a slow function with the newest arguments only: while one call runs, the next waits, and a
 * newer one takes its place. A call that was replaced resolves to null.
 */
export function latest<A extends unknown[], R>(
	slow: (...args: A) => Promise<R>
): (...args: A) => Promise<R | null> {
	let running = false;
	let waiting: { args: A; settle: (result: Promise<R> | null) => void } | null = null;

	async function run(args: A): Promise<R> {
		running = true;
		try {
			return await slow(...args);
		} finally {
			running = false;
			const next = waiting;
			waiting = null;
			if (next) next.settle(run(next.args));
		}
	}

	return (...args) => {
		if (!running) return run(args);
		waiting?.settle(null);
		return new Promise((resolve) => (waiting = { args, settle: resolve }));
	};
}
