import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { mapReady, openSite } from './site';

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
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
 * With --readme it renews docs/images/amur.png alone.
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
		for (const [name, search] of Object.entries(states))
			for (const scheme of ['light', 'dark'] as const)
				for (const size of ['wide', 'phone'] as const)
					await shoot(search, scheme, size, path.join(folder, `${name}-${size}-${scheme}.png`));
	} finally {
		await site.close();
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
