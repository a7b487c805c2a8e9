import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { featureAt } from '$lib/atlas/own';
import { Stop } from '$lib/exchange/in/reading';
import { fuzz } from './cases';
import { good, made, type Made } from './made/features';
import { mutatedBytes, mutatedText } from './made/mutations';
import { bring, expectAccounted, file } from './made/reading';
import { doctype, gpx, kml } from './made/xml';

const placed = made(good);
/** A single feature, where it is not about them. */
const small = placed.map((all) => all.slice(0, 1));
const drawn = made(
	good.filter((geometry) => /^(Point|(Multi)?LineString)$/.test(String(geometry?.type)))
);

const offered = (all: readonly Made[], before: number) =>
	all.map(({ nr }) => ({ nr, line: before + nr, feature: nr }));

const kmls = (features: typeof placed) =>
	fc.tuple(features, fc.boolean(), doctype).map(([all, folders, type]) => {
		const { text, before } = kml(all, folders);
		return { all, before, text: text.replace('?>', () => `?>${type.replaceAll(/[\r\n]/g, ' ')}`) };
	});

describe('KML', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(kmls(placed), async ({ all, before, text }) =>
			expectAccounted(await bring(file('a.kml', text)), offered(all, before))
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(kmls(placed).map(({ text }) => text)),
			async (text) => void (await bring(file('a.kml', text)))
		));

	it('never gives what an entity stands for, nor grows by it', () =>
		fuzz(fc.tuple(small, doctype, fc.integer({ min: 1, max: 5 })), async ([all, type, depth]) => {
			const { text } = kml(all, false);
			const reference = `&lol${depth};&x;`;
			const found = await bring(
				file(
					'a.kml',
					text
						.replace('?>', () => `?>${type}`)
						.replaceAll('<description>', () => `<description>${reference}`)
				)
			);
			if (found instanceof Stop) throw found;
			for (const { content } of found.layers)
				if (content.kind !== 'tiles')
					for (let i = 0; i < content.count; i++) {
						const said = String(featureAt(content, i).properties!.description ?? '');
						expect(said.length).toBeLessThan(1000);
						expect(said).not.toMatch(/root:/);
					}
		}));
});

describe('KMZ', () => {
	/** An archive with its document, others, and perhaps one that grows beyond what it is. */
	const archives = fc
		.tuple(
			kmls(small),
			fc.constantFrom('doc.kml', 'a/b.KML', '../x.kml', '__proto__.kml', 'C:\\x.kml', 'ü.kml'),
			fc.option(fc.constantFrom('images/a.png', 'other.kml', 'inner.zip', '/etc/x.kml'), {
				freq: 3
			}),
			fc.constantFrom<0 | 6>(0, 6),
			fc.oneof(
				{ weight: 40, arbitrary: fc.nat(1000) },
				{ weight: 1, arbitrary: fc.constantFrom(1_000_000, 5_000_000) }
			)
		)
		.map(([{ text }, name, other, level, padding]) => ({
			bytes: zipSync(
				{
					[name]: [strToU8(text + ' '.repeat(padding)), { level }],
					...(other && { [other]: strToU8('<kml/>') })
				},
				{ mtime: new Date(2026, 0, 1) }
			),
			grows: level > 0 && padding > 4_000_000,
			outside: /^(\.\.|C:)/.test(name)
		}));

	it('of any features is read; one that grows beyond measure, or leads out of itself, is not', () =>
		fuzz(archives, async ({ bytes, grows, outside }) => {
			const found = await bring(file('a.kmz', bytes));
			if (!(found instanceof Stop)) {
				const keys = found.problems.map(({ key }) => key);
				if (grows && !outside) expect(keys).toContain('foreign.zipRatio');
				if (outside) expect(keys).toContain('foreign.zipPath');
			}
		}));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedBytes(archives.map(({ bytes }) => bytes)),
			async (bytes) => void (await bring(file('a.kmz', bytes)))
		));
});

describe('GPX', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(drawn, async (all) => {
			const { text, before } = gpx(all);
			expectAccounted(await bring(file('a.gpx', text)), offered(all, before));
		}));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(drawn.map((all) => gpx(all).text)),
			async (text) => void (await bring(file('a.gpx', text)))
		));
});
