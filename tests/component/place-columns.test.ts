import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Bringing } from '$lib/ui/own/bringing.svelte';
import PreviewStep from '$lib/ui/own/PreviewStep.svelte';

const file = (name: string, content: string) => ({ name, blob: new Blob([content]) });

test('a reader says of each table where its place stands', async () => {
	const bringing = new Bringing(() => {});
	await bringing.read([file('one.csv', 'p,q\n1,2\n'), file('two.csv', 'r,s\n3,4\n')]);
	const screen = await render(PreviewStep, { bringing, found: bringing.found!, onadd: () => {} });
	const places = async () => {
		await expect.poll(() => bringing.again).toBe(false);
		await screen.rerender({ found: bringing.found! });
		return bringing.found!.layers.map(({ content }) => content.bounds);
	};
	const two = screen.getByRole('group', { name: 'Where the place stands in two' });
	await two.getByRole('combobox', { name: 'Longitude' }).selectOptions('r');
	await two.getByRole('combobox', { name: 'Latitude' }).selectOptions('s');
	expect(await places()).toEqual([null, [3, 4, 3, 4]]);
	const one = screen.getByRole('group', { name: 'Where the place stands in one' });
	await one.getByRole('combobox', { name: 'Longitude' }).selectOptions('q');
	await one.getByRole('combobox', { name: 'Latitude' }).selectOptions('p');
	expect(await places()).toEqual([
		[2, 1, 2, 1],
		[3, 4, 3, 4]
	]);
});
