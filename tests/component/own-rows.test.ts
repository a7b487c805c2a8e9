import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LayerCard from '$lib/ui/legend/LayerCard.svelte';
import { addLayers } from '$lib/ui/own/acts';
import OwnFilter from '$lib/ui/own/OwnFilter.svelte';
import { Passing } from '$lib/ui/own/passing';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { layer, points } from '../unit/ui/own/brought';

const ID = 'own-12345678';

async function rows() {
	const reader = new Reader();
	const screen = await render(LayerCard, { reader, onadd: () => {} });
	const places: [number, number][] = Array.from({ length: 20 }, (_, i) => [100 + i, 50]);
	const content = points(
		places,
		places.map((_, i) => (i < 15 ? 'Port' : 'Bridge'))
	);
	addLayers(reader, [layer({ content })]);
	await screen.getByText('Bridges', { exact: true }).click();
	return { reader, screen };
}

test('a reader without layers of their own is told how to bring some', async () => {
	const screen = await render(LayerCard, { reader: new Reader() });
	await expect.element(screen.getByRole('heading', { name: 'Your layers' })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Add data' })).toBeVisible();
	await expect.element(screen.getByText(/^Drop a file anywhere/)).toBeVisible();
});

test('a layer that is added is shown, and its switch is a step of undo', async () => {
	const { reader, screen } = await rows();
	const shown = screen.getByRole('switch', { name: 'Bridges', exact: true });
	await expect.element(shown).toBeChecked();
	await shown.click();
	expect(reader.view.layers).not.toContain(ID);
	expect(reader.said).toBe('Bridges: hidden');
	reader.undo();
	expect(reader.view.layers).toContain(ID);
	reader.undo();
	expect(reader.view.layers).not.toContain(ID);
});

test('a layer is renamed, but never to nothing', async () => {
	const { reader, screen } = await rows();
	const name = screen.getByLabelText('Name', { exact: true });
	await name.fill('Crossings');
	(name.element() as HTMLElement).blur();
	expect(reader.own.get(ID)!.name).toBe('Crossings');
	await name.fill(' ');
	(name.element() as HTMLElement).blur();
	expect(reader.own.get(ID)!.name).toBe('Crossings');
	await expect.element(name).toHaveValue('Crossings');
});

test('a layer gets another colour, size and label', async () => {
	const { reader, screen } = await rows();
	await screen.getByText('Style').click();
	await screen.getByTitle('Green').click();
	await screen.getByLabelText('Label').selectOptions('kind');
	await screen.getByLabelText('Use the colours and widths of the file').click();
	expect(reader.own.get(ID)!.style).toEqual({
		colour: 'zones',
		size: 4,
		label: 'kind',
		simplestyle: false
	});
});

test('what stands in a row is made when it is opened, and stays when it is closed', async () => {
	const reader = new Reader();
	const screen = await render(LayerCard, { reader, onadd: () => {} });
	addLayers(reader, [layer()]);
	const name = screen.getByText('Bridges', { exact: true });
	await expect.element(name).toBeVisible();
	const inside = screen.getByLabelText('Name', { exact: true });
	await expect.element(inside).not.toBeInTheDocument();
	await name.click();
	await expect.element(inside).toBeVisible();
	await name.click();
	await expect.element(inside).not.toBeVisible();
});

test('another style counts no features anew', async () => {
	const { reader, screen } = await rows();
	reader.own.change(ID, { filter: { field: 'kind', words: ['Bridge'] } });
	await expect.element(screen.getByText('5 of 20')).toBeVisible();
	const counted = vi.spyOn(Passing.prototype, 'count');
	reader.own.change(ID, { style: { ...layer().style, size: 9 }, name: 'Crossings' });
	await expect.element(screen.getByText('Crossings', { exact: true })).toBeVisible();
	expect(counted).not.toHaveBeenCalled();
	reader.own.change(ID, { filter: { field: 'kind', words: ['Port'] } });
	await expect.element(screen.getByText('15 of 20')).toBeVisible();
	expect(counted).toHaveBeenCalled();
	counted.mockRestore();
});

test('a layer is filtered by words and by numbers, and its count says so', async () => {
	const { reader, screen } = await rows();
	await screen.getByText('Filter').click();
	const by = screen.getByLabelText('By field');
	await by.selectOptions('kind');
	expect(reader.own.get(ID)!.filter).toBeNull();
	await screen.getByLabelText('Bridge 5').click();
	expect(reader.own.get(ID)!.filter).toEqual({ field: 'kind', words: ['Bridge'] });
	await expect.element(screen.getByText('5 of 20')).toBeVisible();
	await screen.getByLabelText('Bridge 5').click();
	expect(reader.own.get(ID)!.filter).toBeNull();
	await by.selectOptions('number');
	const least = screen.getByLabelText('At least');
	await least.fill('18,5');
	(least.element() as HTMLElement).blur();
	expect(reader.own.get(ID)!.filter).toEqual({ field: 'number', least: 18.5, most: 20 });
	await expect.element(screen.getByText('2 of 20')).toBeVisible();
	await least.fill('many');
	(least.element() as HTMLElement).blur();
	await expect.element(screen.getByText('“many” is no number.')).toBeVisible();
	await by.selectOptions('');
	expect(reader.own.get(ID)!.filter).toBeNull();
});

test('what is removed can be put back, and undo shows no ghost of it', async () => {
	const { reader, screen } = await rows();
	reader.do({ type: 'select', select: { layer: ID, feature: '3' } });
	await screen.getByRole('button', { name: 'Remove' }).click();
	expect(reader.own.layers).toEqual([]);
	expect(reader.view.layers).not.toContain(ID);
	expect(reader.view.select).toBeNull();
	const back = screen.getByRole('button', { name: 'Put Bridges back' });
	await expect.element(back).toHaveFocus();
	reader.undo();
	await expect.element(screen.getByRole('switch', { name: 'Bridges' })).not.toBeInTheDocument();
	await back.click();
	expect(reader.view.layers).toContain(ID);
	await expect.element(screen.getByRole('switch', { name: 'Bridges' })).toBeVisible();
	expect(document.activeElement!.tagName).toBe('SUMMARY');
});

test('the last three that were removed can be put back', async () => {
	const reader = new Reader();
	const screen = await render(LayerCard, { reader, onadd: () => {} });
	const ids = [1, 2, 3, 4].map((i) => `own-0000000${i}`);
	addLayers(
		reader,
		ids.map((id, i) => layer({ id, name: `File ${i + 1}` }))
	);
	for (const id of ids) reader.own.remove(id);
	await expect.element(screen.getByRole('button', { name: 'Put File 4 back' })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Put File 2 back' })).toBeVisible();
	await expect.element(screen.getByText(/File 1/)).not.toBeInTheDocument();
});

test('a value that is chosen comes first, and the focus goes along', async () => {
	const kinds = ['Port', 'Bridge', 'Post', 'Depot', 'Yard'];
	const content = points(
		kinds.map((_, i) => [100 + i, 50]),
		kinds
	);
	const onchange = vi.fn((filter) => void screen.rerender({ features: content, filter, onchange }));
	const screen = await render(OwnFilter, { features: content, filter: null, onchange });
	await screen.getByLabelText('By field').selectOptions('kind');
	for (const kind of ['Depot', 'Yard', 'Bridge']) {
		const box = screen.getByLabelText(new RegExp(kind));
		await box.click();
		await expect.element(box).toHaveFocus();
	}
	expect(onchange).toHaveBeenLastCalledWith({
		field: 'kind',
		words: ['Depot', 'Yard', 'Bridge']
	});
	const listed = [...screen.container.querySelectorAll('.word')].map((word) => word.textContent);
	expect(listed.slice(3)).toEqual(['Port', 'Post']);
});
