import { expect, it } from 'vitest';
import { ownSelected, targetOf } from '$lib/ui/own/chosen';
import { defaultView } from '$lib/view';
import { brought, points } from '../../brought';
import { vocabulary } from '../../view/vocabulary';

it('a feature is found by layer and number, and only while both are there', () => {
	const layer = brought(points([[1, 2]]));
	const own = { get: (id: string) => (id === layer.id ? layer : undefined) } as never;
	expect(ownSelected({ own }, { layer: layer.id, feature: '0' })).toEqual({ layer, index: 0 });
	for (const feature of ['1', '-1', '0.5', 'x'])
		expect(ownSelected({ own }, { layer: layer.id, feature })).toBeNull();
	expect(ownSelected({ own }, { layer: 'own-gone', feature: '0' })).toBeNull();
	expect(ownSelected({ own }, { layer: 'border', feature: '0' })).toBeNull();
	const view = defaultView(vocabulary);
	expect(targetOf({ own, view: { ...view, target: layer.id } })).toBe(layer.id);
	expect(targetOf({ own, view: { ...view, target: `${layer.id}/0` } })).toBe(`${layer.id}/0`);
	expect(targetOf({ own, view: { ...view, target: 'own-gone' } })).toBe('TWN');
});
