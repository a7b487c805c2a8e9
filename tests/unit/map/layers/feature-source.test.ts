import type { Feature } from 'geojson';
import type { LayerSpecification, Map } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { FeatureSource } from '$lib/map/layers/feature-source';

const feature: Feature = {
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [120, 40] },
	properties: {}
};

/** A map that notes what its source holds, and whether its style layers are shown. */
function setting() {
	const shown: Record<string, unknown> = {};
	let data: { features: Feature[] } | null = null;
	const map = {
		addSource: (_: string, source: { data: { features: Feature[] } }) => (data = source.data),
		addLayer: (spec: LayerSpecification) => (shown[spec.id] = spec.layout!.visibility!),
		getSource: () => ({ setData: (now: { features: Feature[] }) => (data = now) }),
		setLayoutProperty: (id: string, _: string, visibility: string) => (shown[id] = visibility)
	} as unknown as Map;
	const drawings = ['a', 'b'].map((id) => ({
		anchor: 'lines' as const,
		spec: { id, type: 'line', source: 'some' } as LayerSpecification
	}));
	const source = new FeatureSource(map, 'some', drawings);
	return { source, shown, held: () => data!.features };
}

test('the style layers of a source are shown only while it holds something', () => {
	const { source, shown, held } = setting();
	expect(shown).toEqual({ a: 'none', b: 'none' });
	source.give([feature]);
	expect(held()).toEqual([feature]);
	expect(shown).toEqual({ a: 'visible', b: 'visible' });
	source.give([feature, feature]);
	expect(shown).toEqual({ a: 'visible', b: 'visible' });
	source.give([]);
	expect(held()).toEqual([]);
	expect(shown).toEqual({ a: 'none', b: 'none' });
});
