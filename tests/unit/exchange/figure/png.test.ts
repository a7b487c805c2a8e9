import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { paper } from '$lib/exchange/figure/paper';
import { annotated } from '$lib/exchange/figure/png';
import { chunks } from './chunks';

describe('a figure as PNG', () => {
	it('tells its density and its texts, and stays a picture', async () => {
		const png = new PNG({ width: 3, height: 2 });
		png.data.fill(200);
		const blob = annotated(new Uint8Array(PNG.sync.write(png)), {
			dpi: 300,
			texts: { Title: 'Сила Сибири 天然气', Source: 'https://x/?v=1&at=1,2,3' }
		});
		const bytes = Buffer.from(await blob.arrayBuffer());
		const read = PNG.sync.read(bytes);
		expect([read.width, read.height]).toEqual([3, 2]);
		expect(read.data.equals(png.data)).toBe(true);
		const { dpi, texts } = chunks(bytes);
		expect(dpi).toBeCloseTo(300, 1);
		expect(texts).toEqual({ Title: 'Сила Сибири 天然气', Source: 'https://x/?v=1&at=1,2,3' });
	});

	it('refuses what is no PNG', () => {
		expect(() => annotated(new Uint8Array(40), { dpi: 1, texts: {} })).toThrow(/no PNG/);
	});
});

describe('a sheet', () => {
	it.each([
		['A4', 'landscape', [3508, 2480]],
		['A4', 'portrait', [2480, 3508]],
		['A3', 'landscape', [4961, 3508]],
		['A3', 'portrait', [3508, 4961]],
		['screen', 'landscape', [1920, 1080]],
		['screen', 'portrait', [1080, 1920]],
		['window', 'portrait', [1170, 2532]]
	] as const)('%s %s has so many pixels', (size, orientation, pixels) => {
		const window = { width: 390, height: 844, ratio: 3 };
		expect(paper(size, orientation, window).pixels).toEqual(pixels);
	});
});
