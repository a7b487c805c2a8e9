import { ended, newName } from '$lib/workers/life';

/** A way to hear the workers that this page has; those of other pages speak on others. */
export const channel = newName();

/** MapLibre ends its workers with the last map, and begins others with the next. */
let generation = 0;
const maps = new Set<(again: boolean) => void>();

/** Workers that die within so many milliseconds of each other die of the same. */
const SOON = 60_000;
let last = -Infinity;

new BroadcastChannel(channel).onmessage = async ({ data: name }: MessageEvent<string>) => {
	const mine = generation;
	await ended(name);
	if (mine !== generation) return;
	const now = performance.now();
	const again = now - last < SOON;
	last = now;
	for (const died of [...maps]) died(again);
};

/**
 * Tells a map when one of MapLibre's workers has died, which it would wait for for ever; and whether another did just before.
 * @returns what ends it: call it when the map is removed
 */
export function watchWorkers(died: (again: boolean) => void): () => void {
	maps.add(died);
	return () => {
		maps.delete(died);
		if (!maps.size) generation++;
	};
}
