import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWanted, narrowed } from '$lib/map/layers/filters';

const year = fc.integer({ min: 1990, max: 2030 });
const span = fc
	.tuple(year, year)
	.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const kind = fc.constantFrom('gas', 'oil', 'lng');

test('what is wanted is what the filter lets through', () => {
	fc.assert(
		fc.property(
			fc.record({ id: fc.constantFrom('a', 'b'), kind }),
			span,
			fc.record({
				kinds: fc.option(fc.uniqueArray(kind)),
				years: fc.option(span),
				selected: fc.option(fc.constantFrom('a', 'b'))
			}),
			(one, years, wanted) => {
				const properties = { ...one, ...years };
				const filter = narrowed(undefined, wanted);
				const passes =
					!filter ||
					featureFilter(filter, 'layers[0].filter').filter(
						{ zoom: 5 } as never,
						{ type: 1, properties } as never
					);
				expect(isWanted(properties, wanted)).toBe(passes);
			}
		)
	);
});
