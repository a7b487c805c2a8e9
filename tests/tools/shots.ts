import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

const states: Record<string, string> = { home: '', ...parse(process.env.SHOTS) };

function parse(text: string | undefined): Record<string, string> {
	return Object.fromEntries(
		(text ?? '')
			.split(' ')
			.filter(Boolean)
			.map((s, i) => [`s${i}`, s])
	);
}

/**
 * Takes pictures of the built site in both themes and sizes into tests/output/shots.
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
			await shoot('', 'light', 'wide', 'docs/images/amur.png');
			return;
		}
		if (args.includes('--preview')) {
			await preview('static/preview.png');
			return;
		}
		for (const [name, search] of Object.entries(states))
			for (const scheme of ['light', 'dark'] as const)
				for (const size of ['wide', 'phone'] as const)
					await shoot(search, scheme, size, path.join(folder, `${name}-${size}-${scheme}.png`));
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
		search: string,
		colorScheme: 'light' | 'dark',
		size: keyof typeof sizes,
		file: string
	) {
		const { page, complaints, close } = await site.open(search, {
			colorScheme,
			viewport: sizes[size]
		});
		await mapReady(page);
		await page.waitForTimeout(2500);
		await page.screenshot({ path: file });
		if (complaints.length) console.log(file, complaints);
		await close();
	}
}
