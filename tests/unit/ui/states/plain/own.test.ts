import { describe, expect, it } from 'vitest';
import type { OwnFeatures } from '$lib/atlas/own';
import { leftOut, MOST_DRAWN, ownParts } from '$lib/ui/states/plain/own';
import { ownLayer, shown } from '../../../../tools/bare-map';

const features: Partial<OwnFeatures> = {
	count: 4,
	geometries: [
		{ type: 'Point', coordinates: [1, 2] },
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 1]
			]
		},
		null,
		{ type: 'Point', coordinates: [3, 4] }
	],
	columns: [{ name: 'title', kind: 'mixed', values: ['A', 'B', 'C', undefined] }]
};
const layer = ownLayer('few', features, { title: 'title' });

describe('what a plain map draws of what readers bring', () => {
	it('is drawn by its kind, each under its name and number', () => {
		const [lines, points, ...rest] = ownParts([shown(layer)], null, null);
		expect(rest).toEqual([]);
		expect(lines!.layer.symbol).toBe('line');
		expect(lines!.drawn.map(({ feature }) => feature.id)).toEqual(['1']);
		expect(points!.drawn.map(({ feature }) => feature.properties.name.en)).toEqual(['A', '4']);
	});

	it('is what filter and years let through, and what is selected', () => {
		const years = Float32Array.of(1990, NaN, NaN, 2000);
		const ids = (mask: Uint8Array | null, select: string | null) =>
			ownParts(
				[shown(layer, { mask, years })],
				{ first: 1995, last: 2005 },
				select ? { layer: layer.id, feature: select } : null
			).flatMap(({ drawn }) => drawn.map(({ feature }) => feature.id));
		expect(ids(null, null)).toEqual(['1', '3']);
		expect(ids(null, '0')).toEqual(['1', '0', '3']);
		expect(ids(Uint8Array.of(1, 1, 1, 0), null)).toEqual(['1']);
	});

	it('leaves out, by name, what would be too much', () => {
		const count = MOST_DRAWN + 1;
		const positions = new Float64Array(2 * count);
		const many = ownLayer('many', { kind: 'points', count, positions });
		expect(ownParts([shown(many)], null, null)).toEqual([]);
		expect(leftOut([shown(many), shown(layer)])).toEqual(['many']);
	});
});
