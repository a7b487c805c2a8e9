import { afterEach, describe, expect, test, vi } from 'vitest';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { vocabulary } from '$lib/ui/reader/vocabulary';
import { writeLink } from '$lib/view';

const here = location.href;
afterEach(() => {
	vi.restoreAllMocks();
	history.replaceState(null, '', here);
});

const STEPS = 1000;
const move = (reader: Reader, i: number) =>
	reader.do({ type: 'place site', site: 0, position: [118, 20 + i / 1000] });
const linkOf = (reader: Reader) => writeLink(reader.view, vocabulary);
const times = (count: number, what: (i: number) => void) => {
	for (let i = 0; i < count; i++) what(i);
};

test('a thousand steps lead back to the first view and forward to the last, and the address goes along', async () => {
	const reader = new Reader();
	reader.open();
	const first = linkOf(reader);
	times(STEPS, (i) => move(reader, i));
	const last = linkOf(reader);
	await expect.poll(() => location.search).toBe(last);
	times(STEPS, () => reader.undo());
	expect(reader.canUndo).toBe(false);
	expect(linkOf(reader)).toBe(first);
	await expect.poll(() => location.search).toBe(first);
	times(STEPS, () => reader.redo());
	expect(reader.canRedo).toBe(false);
	expect(linkOf(reader)).toBe(last);
	await expect.poll(() => location.search).toBe(last);
});

describe('a browser that lets an address be written only so often', () => {
	/** Refuses as browsers do: some throw, some do nothing. */
	function limit(most: number, refuse: () => void): () => void {
		let left = most;
		for (const write of ['pushState', 'replaceState'] as const) {
			const real = history[write].bind(history);
			vi.spyOn(history, write).mockImplementation((...entry) => {
				if (left-- > 0) real(...entry);
				else refuse();
			});
		}
		return () => (left = Infinity);
	}

	test.each([
		[
			'throws',
			() => {
				throw new DOMException('too often', 'SecurityError');
			}
		],
		['does nothing', () => {}]
	])('and %s has the last one in the end, and Back leads before it', async (_, refuse) => {
		const reader = new Reader();
		reader.open();
		const again = limit(100, refuse);
		times(150, (i) => move(reader, i));
		await new Promise((done) => setTimeout(done));
		const refused = location.search;
		expect(refused).not.toBe(linkOf(reader));
		reader.dismiss();
		again();
		const last = linkOf(reader);
		await expect.poll(() => location.search).toBe(last);
		history.back();
		await expect.poll(() => location.search).toBe(refused);
	});
});
