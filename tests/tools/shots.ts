import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { mapReady, openSite } from './site';

const sizes = {
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 }
} as const;
// Leaves the map, and writes the name where the cards were.
const POSTER = `
	main > :not(.map), .site-marker { display: none !important }
	main::before { content: 'Amur'; position: absolute; left: 64px; top: 50px; z-index: 1;
		font: 600 72px/1 var(--serif) }
	main::after { content: 'An atlas of the Russia–China relationship'; position: absolute; left: 36px;
		top: 32px; padding: 100px 30px 24px; border-radius: 14px; background: var(--card);
		font: 500 24px/1.2 var(--sans); color: var(--ink-soft) }
`;

/** The same picture in fewer bytes: sixty-four steps of each colour, and the slow compression. */
function slim(png: Buffer): Buffer {
	const picture = PNG.sync.read(png);
	for (let i = 0; i < picture.data.length; i++)
		if (i % 4 < 3) picture.data[i] = Math.min(255, Math.round(picture.data[i]! / 4) * 4);
	return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0 });
}

/** A state of the site worth looking at: its address, and what a reader does then. */
interface State {
	search: string;
	act?: (page: Page) => Promise<unknown>;
	/** runs in the page before anything of its own does */
	before?: () => void;
	/** a page beside the map */
	plain?: true;
}

/** As a browser that has none. */
function withoutWebGL() {
	const real = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
		return /webgl/.test(kind) ? null : real.call(this, kind as '2d');
	} as typeof real;
}

const states: Record<string, State> = {
	home: { search: '' },
	record: { search: '?v=1&select=gas-pipelines/pos1-main' },
	years: { search: '?v=1&years=2008..2016&layers=drills,gas-pipelines,memberships' },
	tour: { search: '?v=1&tour=energy.2' },
	measure: { search: '?v=1&at=50,75,2.4&measure=line:116.4,39.9,37.6,55.7,77.2,28.6' },
	bowl: { search: '?v=1&at=25,120,6,0,55&altitude=3000' },
	find: {
		search: '',
		act: async (page) => {
			await page.locator('#layers [role=combobox]').fill('sila sibiri');
			await page.getByRole('option').first().waitFor();
		}
	},
	keys: { search: '', act: (page) => page.keyboard.press('?') },
	globe: { search: '?v=1&projection=globe&at=45,105,1.6' },
	offline: { search: '', act: (page) => page.context().setOffline(true) },
	'no-webgl': { search: '', before: withoutWebGL },
	new: { search: '', before: () => localStorage.clear() },
	empty: { search: '?v=1&layers=' },
	refused: { search: '?v=1&at=999,0,0&layers=nope&site=x' },
	contrast: { search: '?v=1&theme=contrast' },
	russian: { search: '?v=1&lang=ru&select=drills/joint-sea-2015-1' },
	chinese: { search: '?v=1&lang=zh' },
	claims: { search: 'claims/', plain: true },
	tours: { search: 'tours/', plain: true },
	layer: { search: 'layers/gas-pipelines/?lang=ru', plain: true },
	method: { search: 'method/?lang=zh', plain: true },
	sources: { search: 'sources/', plain: true }
};

/**
 * Takes pictures of the main states of the built site in both themes and sizes into tests/output/shots; of the named
 * ones alone, if names are given.
 * With --readme it renews docs/images/amur.png alone, with --preview static/preview.png, the picture
 * that stands for a link to the site.
 */
export async function main(args: string[]) {
	const site = await openSite();
	const folder = 'tests/output/shots';
	mkdirSync(folder, { recursive: true });
	try {
		if (args.includes('--readme')) {
			mkdirSync('docs/images', { recursive: true });
			await shoot({ search: '' }, 'light', 'wide', 'docs/images/amur.png');
			return;
		}
		if (args.includes('--preview')) {
			await preview('static/preview.png');
			return;
		}
		const names = args.filter((arg) => !arg.startsWith('--'));
		const unknown = names.find((name) => !(name in states));
		if (unknown)
			throw new Error(`There is no state "${unknown}": ${Object.keys(states).join(', ')}.`);
		for (const [name, state] of Object.entries(states))
			for (const scheme of ['light', 'dark'] as const)
				for (const size of ['wide', 'phone'] as const)
					if (!names.length || names.includes(name))
						await shoot(state, scheme, size, path.join(folder, `${name}-${size}-${scheme}.png`));
	} finally {
		await site.close();
	}

	/** The map alone under the name, as it stands for a link to the site. */
	async function preview(file: string) {
		const { page, close } = await site.open('?v=1&at=41,112,2.7', {
			viewport: { width: 1200, height: 630 }
		});
		await mapReady(page);
		await page.addStyleTag({ content: POSTER });
		await page.waitForTimeout(2500);
		writeFileSync(file, slim(await page.screenshot()));
		await close();
	}

	async function shoot(
		{ search, act, before, plain }: State,
		colorScheme: 'light' | 'dark',
		size: keyof typeof sizes,
		file: string
	) {
		const { page, complaints, close } = await site.open(search, {
			colorScheme,
			viewport: sizes[size],
			...(before && { before }),
			...(size === 'phone' && { hasTouch: true, isMobile: true })
		});
		if (!plain) await mapReady(page);
		await act?.(page);
		await page.waitForTimeout(plain ? 1000 : 2500);
		await page.screenshot({ path: file, animations: 'disabled' });
		if (complaints.length) console.log(file, complaints);
		await close();
	}
}
