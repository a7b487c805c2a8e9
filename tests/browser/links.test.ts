import { describe, expect, test } from 'vitest';
import { address, arrive, readers, share } from './visit';

readers();

const noise = 'q'.repeat(5_000) + '&site=' + '%F0%9F%9A%80'.repeat(400);

describe('a reader with a bad link', () => {
	test.each([
		['a site that is none', '?site=abc'],
		['a place off the earth', '?at=999,999,99'],
		['a range beyond the earth', '?v=1&site=119,25,20000km'],
		['an unknown layer', '?layers=nope'],
		['noise', `?${noise}`]
	])('sees the default view and a short notice: %s', async (_what, search) => {
		const page = await arrive(search);
		await page.getByText('Part of this link could not be used').waitFor();
		expect(await share(page)).toBe('100 %');
		for (const title of ['Land border', 'Gas pipelines', 'Joint drills'])
			expect(await page.getByRole('switch', { name: title, exact: true }).isChecked()).toBe(true);
		const notice = (await page.locator('.notice .notice').boundingBox())!;
		expect(notice.height).toBeLessThan(260);
		await page.getByRole('button', { name: 'Dismiss' }).click();
		await expect.poll(async () => (await address(page)).search).toBe('');
	});

	test('sees the rest of a link that is partly good', async () => {
		const page = await arrive('?v=1&site=119.3,26.07,s400-40n6e&layers=border,nope');
		await page.getByText('no such layer').waitFor();
		expect(await share(page)).toMatch(/^90/);
	});

	test('sees the answer for the longest range that there is', async () => {
		const page = await arrive('?v=1&site=119,25,19970km');
		expect(await share(page)).toBe('100 %');
		await page.getByLabel('From where could one site cover all of it?').check();
		await page.getByText('This is worked out for ranges up to 9,982 km.').waitFor();
	});
});
