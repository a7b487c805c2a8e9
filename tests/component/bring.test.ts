import { describe, expect, it } from 'vitest';
import { bring } from '$lib/ui/worker/bring';

const file = (name: string, content: string) => ({ name, blob: new Blob([content]) });
const lines = (count: number) =>
	['name,lat,lon', ...Array.from({ length: count }, (_, i) => `p${i},${i % 90},${i % 180}`)].join(
		'\n'
	);

describe('a reader who brings a file', () => {
	it('gets what is in it, and sees how far it is', async () => {
		const shares: number[] = [];
		const found = await bring([file('a.csv', lines(300_000))], {}, (share) => shares.push(share));
		expect(found.layers[0]!.content).toMatchObject({ kind: 'points', count: 300_000 });
		const [name] = (found.layers[0]!.content as { columns: { words: string[] }[] }).columns;
		expect(name!.words.at(-1)).toBe('p299999');
		expect(shares.length).toBeGreaterThan(0);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
	});

	it('is told why nothing can be used', async () => {
		await expect(bring([file('a.csv', '')])).rejects.toSatisfy(
			(reason) => String(reason) === 'There is nothing in this file.'
		);
	});

	it('can stop it, and bring another', async () => {
		const stop = new AbortController();
		const first = bring([file('a.csv', lines(300_000))], {}, () => stop.abort(), stop.signal);
		await expect(first).rejects.toThrow(/abort/i);
		await expect(bring([file('a.csv', 'x')], {}, undefined, stop.signal)).rejects.toThrow(/abort/i);
		const second = await bring([file('a.json', '{"type":"Point","coordinates":[1,2]}')]);
		expect(second.layers).toHaveLength(1);
	});
});
