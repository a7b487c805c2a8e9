import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatching, isWanted, narrowed, wantedOf, type Wanted } from '$lib/map/layers/filters';
import { recordsOf, told } from '$lib/map/layers/members';

const KINDS = ['gas', 'oil', 'lng'] as const;
const kinds = KINDS.map((id) => ({ id })) as never;
const lines = { id: 'pipelines', symbol: 'line', kinds } as const;
const countries = { id: 'groups', symbol: 'countries', kinds } as const;

const year = fc.integer({ min: 1990, max: 2030 });
const span = fc
	.tuple(year, year)
	.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const kind = fc.constantFrom(...KINDS);
const id = fc.constantFrom('a', 'b', 'c');
const wanted: fc.Arbitrary<Wanted> = fc.record({
	kinds: fc.option(fc.uniqueArray(kind)),
	years: fc.option(span),
	selected: fc.option(id)
});
const always = ['literal', true] as never;

const passes = (shown: Parameters<typeof narrowed>[1], properties: object): boolean =>
	featureFilter(narrowed(always, shown), 'layers[0].filter').filter(
		{ zoom: 5 } as never,
		{ type: 1, properties } as never
	);

test('what is wanted is what the filter lets through', () => {
	fc.assert(
		fc.property(fc.record({ id, kind }), span, wanted, (one, years, asked) => {
			const properties = { ...one, ...years };
			const through = passes([{ layer: lines, wanted: asked }], {
				...properties,
				layer: lines.id
			});
			expect(isWanted(properties, asked)).toBe(through);
		})
	);
});

/** A country that belongs to some of the groups, each for some years. */
const country = fc
	.dictionary(kind, fc.record({ strength: fc.constantFrom(1, 2), span }))
	.map((groups) => {
		const properties: Record<string, unknown> = { layer: countries.id };
		for (const [group, { strength, span: years }] of Object.entries(groups)) {
			const names = told(group);
			properties[names.id] = { gas: 'a', oil: 'b', lng: 'c' }[group as 'gas'];
			properties[names.strength] = strength;
			properties[names.first] = years.first;
			properties[names.last] = years.last;
		}
		return properties;
	});

test('a country is let through while it is wanted for one of its groups, and hatched for each of them', () => {
	fc.assert(
		fc.property(country, wanted, (properties, asked) => {
			const records = recordsOf(countries, properties);
			const there = records.filter((one) => isWanted(one, asked));
			expect(passes([{ layer: countries, wanted: asked }], properties)).toBe(there.length > 0);
			const { result, value } = createExpression(
				hatching([
					{ layer: lines, wanted: asked },
					{ layer: countries, wanted: asked }
				]),
				'layers[0].paint.fill-pattern'
			) as never as {
				result: string;
				value: { evaluate: (...args: unknown[]) => string };
			};
			expect(result).toBe('success');
			const expected = KINDS.map((group) =>
				there.some((one) => one.kind === group) ? properties[told(group).strength] : 0
			);
			expect(value.evaluate({ zoom: 5 }, { properties, type: 3 })).toBe(
				`hatch-groups-${expected.join('')}`
			);
		})
	);
});

test('layers that are not shown are not let through', () => {
	const all = wantedOf(lines, { kinds: { pipelines: KINDS }, years: null, select: null });
	const feature = { layer: 'pipelines', id: 'a', kind: 'gas', first: 0, last: 9999 };
	expect(passes([{ layer: lines, wanted: all }], feature)).toBe(true);
	expect(passes([], feature)).toBe(false);
	expect(passes([{ layer: { ...lines, id: 'others' }, wanted: all }], feature)).toBe(false);
});
