import type { Page } from 'playwright';

/** The mean time between two frames while the map is dragged about so, in milliseconds. */
export async function paced(page: Page, steps: number): Promise<number> {
	await page.evaluate(() => {
		const frames: number[] = [];
		const note = (now: number) => {
			frames.push(now);
			requestAnimationFrame(note);
		};
		requestAnimationFrame(note);
		Object.assign(window, { frames });
	});
	await pan(page, steps);
	return page.evaluate(() => {
		const { frames } = window as unknown as { frames: number[] };
		return (frames.at(-1)! - frames[0]!) / (frames.length - 1);
	});
}

/** Drags the map about with the mouse, so many steps, and waits for a frame after each. */
export async function pan(page: Page, steps: number): Promise<void> {
	const at = (step: number) =>
		[500 + 80 * Math.sin(step / 5), 300 + 60 * Math.sin(step / 7)] as const;
	await page.mouse.move(...at(0));
	await page.mouse.down();
	for (let step = 1; step <= steps; step++) {
		await page.mouse.move(...at(step));
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await page.mouse.up();
}
