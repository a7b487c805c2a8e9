import { kml as read } from '@tmcw/togeojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kml } from '$lib/exchange/out/kml';
import { empty } from '$lib/exchange/out/fields';
import { apart, features, fieldsOf, lazily, source, taken, text } from './taken';
import { children, held, parseXml } from './xml';

const opened = (document: ReturnType<typeof parseXml>) =>
	read(document as unknown as Parameters<typeof read>[0]).features;

describe('what is taken as KML', () => {
	it('says sources and method in its description, which is HTML without markup from data', async () => {
		const document = parseXml(await text(kml(taken([]))));
		const description = document.getElementsByTagName('description')[0]!.textContent!;
		expect(description).toContain('WGS84');
		expect(description).toContain(
			'<li>A &lt;page&gt; &amp; more. Somebody, 2024. https://example.org/'
		);
		expect(description).not.toContain('<page>');
		expect(source.title).toContain('<page>');
	});

	it('has its elements in the order of the schema, and its colour', async () => {
		const point = { type: 'Point' as const, coordinates: [1, 2] };
		const document = parseXml(
			await text(kml(taken([{ id: '1', name: 'A', geometry: point, properties: { a: 1 } }])))
		);
		const [whole] = children(document.documentElement!);
		expect(children(whole!).map(({ tagName }) => tagName)).toEqual([
			'name',
			'description',
			'Style',
			'Schema',
			'Placemark'
		]);
		expect(children(children(whole!)[4]!).map(({ tagName }) => tagName)).toEqual([
			'name',
			'styleUrl',
			'ExtendedData',
			'Point'
		]);
		const [feature] = opened(document);
		expect(feature!.properties).toMatchObject({ stroke: '#b3202a', a: 1, id: '1' });
	});

	it('comes back with its places, ids and fields through another reader', async () => {
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				const whole = lazily(taken(some));
				const document = parseXml(await text(kml(whole)));
				const fields = fieldsOf(whole);
				const marks = [...document.getElementsByTagName('Placemark')];
				const back = opened(document);
				expect(back).toHaveLength(some.length);
				back.forEach(({ geometry }, i) => {
					const one = some[i]!;
					expect(apart(geometry, one.geometry)).toBeLessThan(1e-6);
					const data = [...marks[i]!.getElementsByTagName('SimpleData')];
					const wanted = fields
						.map(({ name, of }) => [name, of(one)] as const)
						.filter(([, cell]) => !empty(cell));
					expect(data.map((item) => [item.getAttribute('name'), item.textContent])).toEqual(
						wanted.map(([name, cell]) => [held(name), held(String(cell))])
					);
				});
			}),
			{ numRuns: 200 }
		);
	});
});
