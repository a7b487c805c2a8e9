import { gpx as read } from '@tmcw/togeojson';
import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpx } from '$lib/exchange/out/gpx';
import { partsOf, simple } from '$lib/atlas/own';
import { empty } from '$lib/exchange/out/fields';
import { apart, features, fieldsOf, lazily, taken, text } from './taken';
import { children, held, parseXml } from './xml';

/** The order of elements in the schema of GPX 1.1, as far as files of ours have them. */
const ORDER: Record<string, string[]> = {
	gpx: ['metadata', 'wpt', 'rte', 'trk', 'extensions'],
	metadata: [
		'name',
		'desc',
		'author',
		'copyright',
		'link',
		'time',
		'keywords',
		'bounds',
		'extensions'
	],
	author: ['name', 'email', 'link'],
	wpt: ['ele', 'time', 'name', 'cmt', 'desc', 'src', 'link', 'sym', 'type', 'extensions'],
	trkpt: ['ele', 'time', 'name', 'cmt', 'desc', 'src', 'link', 'sym', 'type', 'extensions'],
	trk: ['name', 'cmt', 'desc', 'src', 'link', 'number', 'type', 'extensions', 'trkseg'],
	trkseg: ['trkpt', 'extensions'],
	link: ['text', 'type']
};

/** Elements that the schema does not know at their place, or not in this order. */
function disorder(element: Element): string[] {
	const order = ORDER[element.tagName] ?? [];
	// Extensions may hold anything of another namespace.
	if (element.tagName === 'extensions')
		return children(element)
			.filter(({ namespaceURI }) => namespaceURI === element.namespaceURI)
			.map(({ tagName }) => `${tagName} among the extensions`);
	let last = 0;
	return children(element).flatMap((child) => {
		const place = order.indexOf(child.tagName);
		const wrong = place < last ? [`${child.tagName} in ${element.tagName}`] : [];
		last = Math.max(last, place);
		return [...wrong, ...disorder(child)];
	});
}

const longitudes = (document: ReturnType<typeof parseXml>) =>
	['wpt', 'trkpt'].flatMap((tag) =>
		[...document.getElementsByTagName(tag)].map((one) => Number(one.getAttribute('lon')))
	);

describe('what is taken as GPX', () => {
	it('says sources and method in its metadata', async () => {
		const document = parseXml(await text(gpx(taken([]))));
		const said = document.getElementsByTagName('desc')[0]!.textContent!;
		for (const part of ['WGS84', 'A <page> & more', '© Somebody & others'])
			expect(said).toContain(part);
	});

	it('writes an area as a closed track, and a line on both sides of ±180° as two segments', async () => {
		const coordinates = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		const document = parseXml(
			await text(
				gpx(
					taken([
						{
							id: 1,
							name: 'Area',
							geometry: { type: 'Polygon', coordinates: [coordinates] },
							properties: {}
						},
						{
							id: 2,
							name: 'Line',
							geometry: {
								type: 'MultiLineString',
								coordinates: [
									[
										[179, 0],
										[180, 0]
									],
									[
										[-180, 0],
										[-179, 0]
									]
								]
							},
							properties: {}
						}
					])
				)
			)
		);
		const [area, line] = read(document as unknown as Parameters<typeof read>[0]).features;
		expect(area!.geometry).toEqual({ type: 'LineString', coordinates });
		expect(line!.geometry).toMatchObject({ type: 'MultiLineString' });
		expect(Math.max(...longitudes(document))).toBeLessThan(180);
	});

	it('comes back with its places, ids and fields through another reader, in the order of the schema', async () => {
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				const whole = lazily(taken(some));
				const document = parseXml(await text(gpx(whole)));
				expect(disorder(document.documentElement!)).toEqual([]);
				for (const lon of longitudes(document)) expect(lon >= -180 && lon < 180).toBe(true);
				const back = read(document as unknown as Parameters<typeof read>[0]).features;
				const lines = some.filter(
					({ geometry }) => !partsOf(simple(geometry)).points.length && geometry
				);
				const points = some.flatMap((one) =>
					partsOf(simple(one.geometry)).points.map((coordinates) => ({
						...one,
						geometry: { type: 'Point' as const, coordinates }
					}))
				);
				const wanted = [...lines, ...points];
				expect(back).toHaveLength(wanted.length);
				back.forEach(({ geometry, properties }, i) => {
					expect(apart(geometry, wanted[i]!.geometry)).toBeLessThan(1e-6);
					const name = held(wanted[i]!.name);
					expect(properties!.name ?? '').toBe(name);
				});
				const elements = [
					...document.getElementsByTagName('trk'),
					...document.getElementsByTagName('wpt')
				];
				const fields = fieldsOf(whole);
				elements.forEach((element, i) => {
					const [extensions] = children(element).filter(({ tagName }) => tagName === 'extensions');
					const said = children(extensions!).map((one) => [
						one.getAttribute('name') || one.localName,
						one.textContent
					]);
					expect(said).toEqual(
						fields
							.map(({ name, of }) => [name, of(wanted[i]!)] as const)
							.filter(([, cell]) => !empty(cell))
							.map(([name, cell]) => [held(name) || 'field', held(String(cell))])
					);
				});
			}),
			{ numRuns: 200 }
		);
	});
});
