import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, a line each; with `rules`, only by these. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
	const { violations } = await page.evaluate(
		(values) =>
			(window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
				// The size of targets is a criterion of WCAG 2.2, which axe checks when it is asked.
				values
					? { runOnly: { type: 'rule', values } }
					: { rules: { 'target-size': { enabled: true } } }
			),
		rules
	);
	return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
}

/** The same in the light theme, and in the dark one what depends on it. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await violations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await violations(page, ['color-contrast']))];
}
