import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { layers } from '$lib/atlas/load';
import LayerCard from '$lib/ui/legend/LayerCard.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';

test('the legend lists every layer with its figure and a switch named by its title', async () => {
	const screen = await render(LayerCard, { reader: new Reader() });
	for (const { title, shown } of layers)
		await expect
			.element(screen.getByRole('switch', { name: title.en, exact: true }))
			.toHaveProperty('checked', shown);
	await expect.element(screen.getByText('4,181 km')).toBeVisible();
});

test('a switch hides its layer and shows it again', async () => {
	const reader = new Reader();
	const screen = await render(LayerCard, { reader });
	const drills = screen.getByRole('switch', { name: 'Joint drills' });
	await drills.click();
	expect(reader.view.layers).not.toContain('drills');
	await expect.element(drills).not.toBeChecked();
	await drills.click();
	expect(reader.view.layers).toContain('drills');
});

test('a feature chosen from the list is selected, and its hidden layer is shown', async () => {
	const reader = new Reader();
	reader.do({ type: 'show layer', layer: 'drills', shown: false });
	const screen = await render(LayerCard, { reader });
	await screen.getByText('Joint drills', { exact: true }).click();
	await screen.getByRole('link', { name: /Joint Sea 2015 \(I\)/ }).click();
	expect(reader.view.select).toEqual({ layer: 'drills', feature: 'joint-sea-2015-1' });
	expect(reader.view.layers).toContain('drills');
});
