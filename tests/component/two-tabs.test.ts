import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Own } from '$lib/ui/own/own.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { Health } from '$lib/ui/states/health.svelte';
import MapStates from '$lib/ui/states/MapStates.svelte';
import { layer } from '../unit/ui/own/brought';

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
	history.replaceState(null, '', location.pathname);
});

/** What a tab holds, once it has read what was kept. */
async function tab(own: Own): Promise<Own> {
	await new Promise<void>((resolve) => closing.push(own.open(() => resolve())));
	return own;
}

test('a layer that another tab removes leaves nothing shown and the map says so, until it is put back there', async () => {
	const reader = new Reader();
	const other = await tab(new Own());
	await tab(reader.own);
	const { id } = layer();
	other.add(layer());
	await expect.poll(() => reader.own.get(id)).toBeDefined();
	for (const shown of reader.view.layers)
		reader.do({ type: 'show layer', layer: shown, shown: false });
	reader.do({ type: 'show layer', layer: id, shown: true });
	const screen = await render(MapStates, {
		reader,
		health: new Health(),
		onretry: () => {},
		onremake: () => {}
	});
	const empty = screen.getByText('No layer is shown.');
	await expect.element(empty).not.toBeInTheDocument();
	other.remove(id);
	await expect.element(empty).toBeVisible();
	other.putBack(id);
	await expect.element(empty).not.toBeInTheDocument();
	expect(reader.view.layers).toEqual([id]);
	other.remove(id);
	await expect.element(empty).toBeVisible();
});
