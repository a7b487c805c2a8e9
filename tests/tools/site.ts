import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { ARGS, findChromium } from './chromium.js';

/** The built site, served on a free port, and a Chromium to look at it. */
export interface Site {
	url: string;
	browser: Browser;
	/** A fresh page of its own context, with what it logged and asked for. */
	open(search?: string, options?: Opening): Promise<Visit>;
	close(): Promise<void>;
}

/** How a page is opened: `before` runs in it before anything of its own does. */
export type Opening = BrowserContextOptions & { before?: () => void };

export interface Visit {
	page: Page;
	/** console errors and warnings, and uncaught errors */
	complaints: string[];
	/** addresses asked for outside the origin */
	strays: string[];
	close(): Promise<void>;
}

/** Software drawing is slow: what waits for a picture may take this long. */
export const PATIENCE = 120_000;

// The driver's own reading of pixels, and what this file blocks, are not the page's doing.
const NOT_OURS = /GPU stall due to ReadPixels|GL Driver Message|registration blocked by Playwright/;

/**
 * Serves the folder build and starts Chromium. Build first.
 * @param extra arguments of Chromium beside the usual ones
 */
export async function openSite(extra: readonly string[] = []): Promise<Site> {
	const server: PreviewServer = await preview({
		preview: { port: 0, strictPort: false, host: '127.0.0.1' },
		logLevel: 'error'
	});
	const address = server.httpServer.address();
	if (!address || typeof address === 'string') throw new Error('The preview server has no port.');
	const url = `http://127.0.0.1:${address.port}/`;
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [...ARGS, ...extra]
	});

	// Readers have been here before, unless a test says otherwise.
	const met = {
		cookies: [],
		origins: [{ origin: url.slice(0, -1), localStorage: [{ name: 'amur.hint', value: 'read' }] }]
	};

	async function open(search = '', { before, ...options }: Opening = {}): Promise<Visit> {
		const context = await browser.newContext({
			viewport: { width: 1000, height: 620 },
			reducedMotion: 'reduce',
			storageState: met,
			// Each page would fetch the whole site.
			serviceWorkers: 'block',
			...options
		});
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		const complaints: string[] = [];
		const strays: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type()) && !NOT_OURS.test(message.text()))
				complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			const asked = request.url();
			if (!asked.startsWith(url) && !/^(data|blob):/.test(asked)) strays.push(asked);
		});
		if (before) await page.addInitScript(before);
		await page.goto(url + search);
		return { page, complaints, strays, close: () => context.close() };
	}

	return {
		url,
		browser,
		open,
		close: async () => {
			await browser.close();
			await server.close();
		}
	};
}

/** Waits until the map has drawn its first complete picture. */
export async function mapReady(page: Page): Promise<void> {
	await page.locator('.map [aria-busy="false"]').waitFor();
}
