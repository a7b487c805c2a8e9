import { beforeEach, expect, it, vi } from 'vitest';
import type { Own } from '$lib/ui/own/own.svelte';
import { askNearest } from '$lib/ui/worker/nearest';
import { layer, points } from '../own/brought';

/** What the worker was told, in order; and whether it fails. */
const work = vi.hoisted(() => ({ told: [] as string[], fails: false }));

vi.mock('$lib/atlas/load', async (load) => ({
	...(await load<object>()),
	loadLayer: () => Promise.resolve([])
}));
vi.mock('$lib/ui/worker/client', () => ({
	worker: async () => ({
		place: async () => void work.told.push('place'),
		replace: async (id: string, features: unknown[]) =>
			void work.told.push(`${id}: ${features.length}`),
		nearest: async () => {
			if (work.fails) throw new Error('gone');
			return [];
		}
	})
}));

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
