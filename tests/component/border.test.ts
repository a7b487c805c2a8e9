import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { borderLengths } from '$lib/atlas/load';
import BorderLength from '$lib/ui/border/BorderLength.svelte';

const slider = { name: /Drop bends smaller than/ };

test('the chart carries every published figure, and the slider starts at the line of the map', async () => {
	const screen = await render(BorderLength);
	for (const { km, label } of borderLengths.published)
		await expect
			.element(screen.getByText(`${km.toLocaleString('en-GB')} ${label.en}`))
			.toBeInTheDocument();
	await expect
		.element(screen.getByRole('slider', slider))
		.toHaveAttribute('aria-valuetext', '0.2 km: 4,181 km long');
});

test('the slider answers to the keyboard: the coarser the line, the shorter it is', async () => {
	const screen = await render(BorderLength);
	const range = screen.getByRole('slider', slider);
	await expect.element(range).toBeVisible();
	const sketch = () =>
		screen.container.querySelector('polyline.line')!.getAttribute('points')!.split(' ').length;
	const before = sketch();
	(range.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect.element(range).toHaveAttribute('aria-valuetext', '50 km: 2,853 km long');
	await expect.element(screen.getByText('15 vertices')).toBeVisible();
	expect(sketch()).toBeLessThan(before / 100);
	await userEvent.keyboard('{Home}');
	await expect.element(range).toHaveAttribute('aria-valuetext', '0.02 km: 4,290 km long');
});

test('the table says what the chart draws', async () => {
	const screen = await render(BorderLength);
	await screen.getByText('The figures as tables').click();
	const row = screen.getByRole('row', { name: /the map/ });
	await expect
		.element(row)
		.toHaveTextContent(/0\.2 km \(the map\)\s*4,127\s*53\.2\s*4,181\s*2,583/);
	await expect.element(screen.getByRole('row', { name: /banks and shores/ })).toBeVisible();
});

test('nothing runs over at 340 pixels', async () => {
	const screen = await render(BorderLength);
	const box = screen.container;
	box.style.width = '340px';
	await expect.element(screen.getByRole('slider', slider)).toBeVisible();
	await screen.getByText('The figures as tables').click();
	expect(box.scrollWidth).toBeLessThanOrEqual(340);
});
