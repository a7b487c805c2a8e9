import { describe, expect, it } from 'vitest';
import { Tours } from '$lib/atlas/schema';
import { evidence } from '../../../geodata/build/evidence';
import { validate } from '../../../geodata/build/read';
import { builtTours, checkTours } from '../../../geodata/build/tours';

const good = evidence();
const copy = () => structuredClone(good);
const first = (found: typeof good) => found.tours[0]!.steps[0]!;

describe('the tours', () => {
	it('are five, of four to six steps, and sound as they stand', () => {
		expect(good.tours.map(({ id }) => id)).toEqual([
			'ground',
			'energy',
			'rail',
			'air-defence',
			'drills'
		]);
		for (const { steps } of good.tours) expect(steps.length).toBeGreaterThanOrEqual(4);
		expect(checkTours(good)).toEqual([]);
	});

	it('are filled with what the atlas measures and the record says', () => {
		const built = builtTours(good);
		const figures = Object.assign(
			{},
			...built.flatMap(({ steps }) => steps.map((step) => step.figures))
		);
		expect(figures['border.length'].metres / 1000).toBeCloseTo(4181, 0);
		expect(figures['coverage/quanzhou-coast.share.s400-40n6e.TWN']).toEqual({
			share: 1,
			complete: true
		});
		expect(figures['gas-pipelines/pos1-main.published.delivered-in-2025']).toEqual({
			number: 38.8,
			of: 'gas'
		});
		expect(figures['drills/joint-sea-2015-1.days']).toEqual({ number: 11 });
		expect(figures['claim/border-4179.value']).toEqual({ number: 4179 });
		for (const { steps } of built)
			for (const { sources } of steps) expect(sources.length).toBeGreaterThan(0);
	});

	it.each([
		['a layer that is nowhere', 'layers=border,nope', /layers=nope, but no such layer/],
		['a feature that is nowhere', 'select=border/nope', /no such feature/],
		['a theme', 'layers=border&theme=dark', /"theme", which is not the tour’s to choose/],
		['a version', 'v=1&layers=border', /"v", which is not/],
		['a site that the text does not call notional', 'layers=coverage', /does not call it notional/]
	])('are refused with a view that says %s', (_what, view, fault) => {
		const bad = copy();
		first(bad).view = view;
		expect(checkTours(bad).join('\n')).toMatch(fault);
		expect(checkTours(bad)[0]).toMatch(/^geodata\/tours\.json › ground, step 1: /);
	});

	it.each([
		['{nope.length}', /no layer "nope"/],
		['{border/nope.length}', /no feature "border\/nope"/],
		['{rail:nope.count}', /no kind "nope"/],
		['{drills.length}', /there is no "length"/],
		['{rail/msk-kzn.published.weight}', /no quantity "weight", but design-speed/],
		['{rail/msk-kzn.from}', /has no "from"/],
		['{coverage/fuzhou.share.s999.TWN}', /no system "s999"/],
		['{coverage/fuzhou.farthest.MARS}', /no target "MARS"/],
		['{claim/nope.value}', /no claim "nope"/],
		['{rail/msk-kzn.published.length}', /cites none of its sources/]
	])('are refused with the figure %s', (place, fault) => {
		const bad = copy();
		for (const language of ['en', 'ru', 'zh'] as const) first(bad).text[language] += ` ${place}`;
		expect(checkTours(bad).join('\n')).toMatch(fault);
	});

	it('are refused when a language has other figures, or a source is nowhere', () => {
		const bad = copy();
		first(bad).text.zh = first(bad).text.zh.replace('{border.length}', '');
		first(bad).sources = ['gone', 'rail/gone', 'idst-2017'];
		const faults = checkTours(bad).join('\n');
		expect(faults).toMatch(/its zh text has other figures/);
		expect(faults).toMatch(/cites "gone", which is not in geodata\/sources\.json/);
		expect(faults).toMatch(/cites all of "rail\/gone", which is nowhere/);
	});

	const says = (text: string) => {
		const tour = structuredClone(good.tours[0]!);
		tour.steps[0]!.text.en = text;
		return () => validate(Tours, [tour], 'geodata/tours.json');
	};

	it('type no number and say two sentences', () => {
		expect(says('It is 4,179 km long. It bends.')).toThrow(/a number is typed/);
		expect(says('It bends.')).toThrow(/a step says two sentences/);
		expect(says('It bends. It turns. It ends.')).toThrow(/a step says two sentences/);
		expect(says('The S-400 is one {border}. It bends.')).toThrow(/"{border}" is no reference/);
		expect(says('The S-400 has {border.length}. It bends.')).not.toThrow();
	});
});
