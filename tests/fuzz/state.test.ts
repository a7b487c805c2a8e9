import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { OwnFeatures, OwnLayer } from '$lib/atlas/own';
import { Gather } from '$lib/exchange/in/gather';
import { readState } from '$lib/exchange/state/read';
import type { Read, State } from '$lib/exchange/state/state';
import { writeState } from '$lib/exchange/state/write';
import { Refusal } from '$lib/messages';
import { text } from '../unit/exchange/out/taken';
import { fuzz } from './cases';
import { bad, fields, good } from './made/features';
import { mutatedText, strings } from './made/mutations';
import { expectFeatures, expectPlain, expectUnpolluted } from './made/reading';

const style = {
	colour: fc.constantFrom('gas' as const, '#12abEF' as const),
	size: fc.integer({ min: 0, max: 100 }),
	label: fc.option(strings),
	simplestyle: fc.boolean()
};
const filter = fc.oneof(
	fc.record({ field: strings, words: fc.array(strings, { maxLength: 3 }) }),
	fc.record({
		field: strings,
		least: fc.double({ noNaN: true, noDefaultInfinity: true }),
		most: fc.integer()
	})
);

const layers: fc.Arbitrary<OwnLayer[]> = fc
	.array(
		fc
			.record({
				name: strings,
				from: strings,
				format: fc.constant('GeoJSON'),
				added: fc.constant('2026-11-26'),
				style: fc.record(style),
				title: fc.option(strings),
				filter: fc.option(filter),
				time: fc.option(strings),
				range: fc.option(strings),
				features: fc.array(fc.tuple(good, fields), { maxLength: 4 })
			})
			.map(({ features, ...look }) => {
				const gather = new Gather('layer');
				features.forEach(([geometry, said], i) =>
					gather.feature(geometry as unknown as Geometry, new Map(said), { feature: i + 1 })
				);
				const content = gather.finish()[0]?.content ?? {
					kind: 'shapes' as const,
					count: 0,
					geometries: [],
					columns: [],
					bounds: null
				};
				return { ...look, id: '', content };
			}),
		{ maxLength: 3 }
	)
	.map((all) => all.map((one, i) => ({ ...one, id: `own-${i}` })));

const states = fc.record({
	date: fc.constant('2026-11-26'),
	link: strings,
	layers,
	shown: fc.array(strings, { maxLength: 2 }),
	target: fc.option(strings),
	select: fc.option(fc.record({ layer: strings, feature: strings }))
});

/** Rings begin the same way round: which way one without an area runs is for rounding to say. */
const turned = (key: string, value: unknown): unknown => {
	if (key !== 'coordinates' || !Array.isArray(value)) return value;
	const turn = (part: unknown[]): unknown[] => {
		if (!Array.isArray(part[0])) return part;
		if (Array.isArray(part[0][0])) return part.map((inner) => turn(inner as unknown[]));
		const back = part.toReversed();
		return JSON.stringify(back) < JSON.stringify(part) ? back : part;
	};
	return turn(value);
};

/** What is written again of what was read. */
const bare = ({ problems: _, left: __, ...state }: Read): State => state;

/** Reads it; what comes of it can be drawn, and written again. */
async function expectRead(file: string) {
	const read = readState(file);
	expectUnpolluted();
	if (read instanceof Refusal) {
		const said = String(read);
		expect(said).toMatch(/\p{L}/u);
		expect(said).not.toMatch(/RangeError|TypeError|undefined/);
		expect(said.length).toBeLessThan(500);
		return read;
	}
	for (const { key, values } of read.problems) expectPlain(key, values);
	for (const { content } of read.layers)
		if (content.kind !== 'tiles' && content.count) expectFeatures(content);
	return { ...read, again: await text(writeState(bare(read))) };
}

describe('everything in one file', () => {
	it('of any layers comes back as it was', () =>
		fuzz(states, async (state) => {
			const file = await text(writeState(state));
			const read = await expectRead(file);
			if (read instanceof Refusal) throw new Error(String(read));
			const { layers: came, link, shown, target, select } = read;
			expect(JSON.stringify({ link, shown, target, select })).toBe(
				JSON.stringify(
					(({ link, shown, target, select }) => ({ link, shown, target, select }))(state)
				)
			);
			// As JSON tells them: it has no −0.
			const looks = (all: readonly OwnLayer[]) =>
				JSON.stringify(
					all.map(({ id, name, style, title, filter, content }) => [
						...[id, name, style, title, filter],
						(content as OwnFeatures).count
					])
				);
			expect(looks(came)).toEqual(looks(state.layers));
			expect(JSON.parse(read.again, turned)).toEqual(JSON.parse(file, turned));
		}));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(
				fc
					.tuple(
						fc.array(fc.oneof(good, bad), { maxLength: 4 }),
						fc.jsonValue({ maxDepth: 4 }),
						strings
					)
					.map(([all, properties, name]) =>
						JSON.stringify({
							format: 'amur',
							version: 1,
							date: '2026-11-26',
							link: '',
							shown: [],
							target: null,
							select: null,
							layers: [
								{
									id: 'own-1',
									name,
									from: '',
									format: 'GeoJSON',
									added: '2026-11-26',
									style: { colour: 'gas', size: 3, label: null, simplestyle: true },
									title: null,
									filter: null,
									time: null,
									range: null,
									content: {
										type: 'FeatureCollection',
										features: all.map((geometry) => ({ type: 'Feature', geometry, properties }))
									}
								}
							]
						})
					)
			),
			async (file) => void (await expectRead(file))
		));
});
