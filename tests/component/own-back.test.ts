import { afterEach, expect, test } from 'vitest';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { layer } from '../unit/ui/own/brought';

const here = location.href;
afterEach(() => history.replaceState(null, '', here));

const ID = 'own-12345678';

/** Leads back or forward, as the reader's browser does. */
async function travel(reader: Reader, by: 1 | -1) {
	const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
	history.go(by);
	await arrived;
	reader.open();
}

/** Waits until the last change stands in the history. */
const written = () => new Promise((resolve) => setTimeout(resolve));

test('Back and Forward lead from feature to feature of the reader’s own, of which the address says nothing', async () => {
	const reader = new Reader();
	reader.open();
	reader.own.add(layer());
	reader.do({ type: 'show layer', layer: ID, shown: true });
	const select = async (feature: string | null, of = ID) => {
		reader.do({ type: 'select', select: feature === null ? null : { layer: of, feature } });
		await written();
	};
	await select('0');
	const { search } = location;
	await select('1');
	await select(null);
	expect(location.search).toBe(search);
	expect(search).not.toContain('own');
	await travel(reader, -1);
	expect(reader.view.select).toEqual({ layer: ID, feature: '1' });
	await travel(reader, -1);
	expect(reader.view.select).toEqual({ layer: ID, feature: '0' });
	await travel(reader, -1);
	expect(reader.view.select).toBeNull();
	await travel(reader, 1);
	expect(reader.view.select).toEqual({ layer: ID, feature: '0' });
	// What is selected anew from there leads back to where it began.
	await select('cov', 'border');
	await travel(reader, -1);
	expect(reader.view.select).toEqual({ layer: ID, feature: '0' });
});

test('a selection that is made again is no step', async () => {
	const reader = new Reader();
	reader.open();
	reader.own.add(layer());
	reader.do({ type: 'select', select: { layer: ID, feature: '1' } });
	await written();
	const { length } = history;
	reader.do({ type: 'select', select: { layer: ID, feature: '1' } });
	await written();
	expect(history.length).toBe(length);
});
