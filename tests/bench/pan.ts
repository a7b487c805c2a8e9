import type { Page } from 'playwright';

const at = (step: number) =>
	[500 + 80 * Math.sin(step / 5), 300 + 60 * Math.sin(step / 7)] as const;

// What lies under the pointer is looked for until the map is on its way.
const BEGUN = 4;

/** Takes hold of the map with the mouse and begins to drag it about. */
export async function grab(page: Page): Promise<void> {
	await page.mouse.move(...at(0));
	await page.mouse.down();
	await steps(page, 1, BEGUN);
}

/** Drags the map on, so many steps, and waits for a frame after each. */
export const drag = (page: Page, count: number): Promise<void> => steps(page, BEGUN, BEGUN + count);

async function steps(page: Page, from: number, to: number) {
	for (let step = from; step < to; step++) {
		await page.mouse.move(...at(step));
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
}

/** Lets go of it. */
export const release = (page: Page): Promise<void> => page.mouse.up();

/** Drags the map about with the mouse, so many steps. */
export async function pan(page: Page, count: number): Promise<void> {
	await grab(page);
	await drag(page, count);
	await release(page);
}
