import type { Page } from 'playwright';

/** Bytes that scripts of the page hold, with their arrays, after everything that can go has gone; workers hold their own. */
export async function held(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize, ...rest } = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	await session.detach();
	return usedSize + (rest.backingStorageSize ?? 0);
}
