// A worker that the browser ends, for want of memory say, may end without a word. A lock that it held is free then,
// however it ended: whoever waits for that lock hears of it. Without Web Locks, as on pages without TLS or in frames that
// are sandboxed, nobody does.

/** A name for a worker that no other has. */
export const newName = (): string =>
	`amur-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** In a worker: lives under a name from now on. Resolves once others may wait for its end. */
export function live(name: string): Promise<void> {
	return new Promise((begun) => {
		if (!navigator.locks) return begun();
		const held = () => {
			begun();
			return new Promise<never>(() => {});
		};
		navigator.locks.request(name, held).catch(() => begun());
	});
}

/** Resolves once the worker of a name has ended. Ask when it has begun to live: a name that nobody bears has ended. */
export function ended(name: string): Promise<void> {
	return new Promise((heard) => {
		// Within a frame that may do little, asking for a lock is an error.
		navigator.locks?.request(name, () => heard()).catch(() => {});
	});
}
