import { beforeEach, expect, it, vi } from 'vitest';
import type { Own } from '$lib/ui/own/own.svelte';
import { askNearest } from '$lib/ui/worker/nearest';
import { layer, points } from '../own/brought';

/** What the worker was told, in order; whether it fails, and whether another one takes its place. */
const work = vi.hoisted(() => ({ told: [] as string[], fails: false, anew: false }));

vi.mock('$lib/atlas/load', async (load) => ({
	...(await load<object>()),
	loadShapes: () => Promise.resolve([])
}));
vi.mock('$lib/ui/worker/client', () => {
	const begin = () => ({
		place: async () => void work.told.push('place'),
		replace: async (id: string, features: unknown[]) =>
			void work.told.push(`${id}: ${features.length}`),
		nearest: async () => {
			if (work.fails) throw new Error('gone');
			return [];
		}
	});
	let running = begin();
	return {
		askWorker: (question: (work: object) => unknown) => {
			if (work.anew) running = begin();
			work.anew = false;
			return question(running);
		}
	};
});

const mine = layer({
	id: 'own-1',
	content: points([
		[1, 2],
		[3, 4]
	])
});
const own = (...layers: (typeof mine)[]) => ({ layers, get: () => undefined }) as unknown as Own;
const ask = (feature: string, all: Own) => askNearest({ layer: 'drills', feature }, null, 5, all);

beforeEach(() => {
	work.told.length = 0;
});

it('the worker is told of own layers once, and again after it has begun anew', async () => {
	await ask('a', own(mine));
	await ask('b', own(mine));
	expect(work.told).toEqual(['place', 'own-1: 2']);
	work.fails = true;
	await expect(ask('c', own(mine))).rejects.toThrow('gone');
	work.fails = false;
	await ask('c', own(mine));
	expect(work.told).toEqual(['place', 'own-1: 2', 'place', 'own-1: 2']);
	await ask('c', own());
	expect(work.told.at(-1)).toBe('own-1: 0');
});

it('a worker that takes the place of another is told all that there is, whoever asked the one that died', async () => {
	await ask('d', own(mine));
	work.told.length = 0;
	work.anew = true;
	await ask('e', own(mine));
	expect(work.told).toEqual(['place', 'own-1: 2']);
});
