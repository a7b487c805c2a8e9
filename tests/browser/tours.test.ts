import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { evidence } from '../../geodata/build/evidence';
import { address, arrive, readers, visit } from './visit';

readers();

const energy = evidence().tours.find(({ id }) => id === 'energy')!;
const card = (page: Page) => page.getByRole('article', { name: 'Energy' });
const on = (page: Page, layer: string) =>
	page.getByRole('switch', { name: layer, exact: true }).isChecked();
const said = async (page: Page) => (await address(page)).search;

describe('a reader of the tours', () => {
	test('takes the tour of energy by keyboard, from the page to its end', async () => {
		const page = await visit('tours/', { map: false });
		expect(await page.getByRole('heading', { level: 2 }).count()).toBe(5);
		await page
			.getByText(/The article gives China and Russia a land border of 4,179 km/)
			.first()
			.waitFor();
		await page.getByRole('link', { name: 'Take the tour: Energy' }).focus();
		await page.keyboard.press('Enter');
		await card(page).waitFor();
		expect(await said(page)).toBe('?v=1&tour=energy.1');
		await page.getByText('Step 1 of 5').waitFor();
		await page.getByText(/From the Chayanda field to the border it is 1,840 km long/).waitFor();
		expect([await on(page, 'Gas pipelines'), await on(page, 'Joint drills')]).toEqual([
			true,
			false
		]);
		for (let step = 2; step <= energy.steps.length; step++) {
			await page.keyboard.press('ArrowRight');
			await page.getByText(`Step ${step} of ${energy.steps.length}`).waitFor();
			expect(await said(page)).toBe(`?v=1&tour=energy.${step}`);
			const layers = new URLSearchParams(energy.steps[step - 1]!.view).get('layers')!;
			expect(await on(page, 'Oil pipelines')).toBe(layers.includes('oil-pipelines'));
			expect(await on(page, 'Gas pipelines')).toBe(layers.includes('gas-pipelines'));
		}
		await page.keyboard.press('ArrowLeft');
		await page.getByText('Step 4 of 5').waitFor();
		await page.keyboard.press('ArrowRight');
		await page.getByRole('button', { name: 'Finish' }).focus();
		await page.keyboard.press('Enter');
		await card(page).waitFor({ state: 'detached' });
	});

	test('starts from the card, leaves with Escape, and what is seen stays', async () => {
		const page = await arrive('?v=1&theme=dark');
		await page.locator('#layers summary', { hasText: 'Tours' }).click();
		await page.getByRole('link', { name: /^Energy/ }).focus();
		await page.keyboard.press('Enter');
		await card(page).waitFor();
		expect(await said(page)).toBe('?v=1&tour=energy.1&theme=dark');
		await page.keyboard.press('Escape');
		await card(page).waitFor({ state: 'detached' });
		expect(await said(page)).toContain('layers=border,gas-pipelines');
		expect(await said(page)).not.toContain('tour=');
		await page.getByRole('button', { name: 'Undo' }).click();
		await card(page).waitFor();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => said(page)).toBe('?v=1&theme=dark');
	});

	test('opens a step by its link, in Russian too', async () => {
		const page = await arrive('?v=1&tour=energy.4');
		await page.getByText('Step 4 of 5').waitFor();
		await page.getByText(/Each of them can carry 15 million tonnes a year/).waitFor();
		expect(await on(page, 'Oil pipelines')).toBe(true);
		await arrive('?v=1&tour=energy.4&lang=ru');
		await page.getByText('Шаг 4 из 5').waitFor();
		await page.getByText(/Мощность каждой — 15 млн т в год/).waitFor();
		await arrive('?v=1&tour=energy.9&lang=en');
		await page.getByText('this tour has steps 1 to 5').waitFor();
	});
});
