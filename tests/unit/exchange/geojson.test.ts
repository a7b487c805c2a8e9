import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { layerGeojson } from '$lib/exchange/geojson';
import type { Source } from '$lib/atlas/schema';
import { assemble } from '../../../geodata/build/layers';
import { evidence } from '../../../geodata/build/evidence';

const { atlas, files } = assemble(evidence());
const layers = atlas.groups.flatMap((group) => group.layers);

describe('a layer as GeoJSON', () => {
	it.each(layers.map((layer) => [layer.id, layer] as const))(
		'holds every feature with its sources: %s',
		(id, layer) => {
			const { features } = files.get(id)!;
			const back = JSON.parse(layerGeojson(layer, features, atlas.sources)) as FeatureCollection & {
				sources: Source[];
			};
			expect(back.type).toBe('FeatureCollection');
			expect(back.features.map((feature) => feature.id)).toEqual(features.map((one) => one.id));
			const cited = new Set(back.sources.map((source) => source.id));
			back.features.forEach(({ geometry, properties }, i) => {
				for (const source of properties!.sources) expect(cited).toContain(source);
				expect(geometry?.type).toBe(features[i]!.geometry?.type);
				const { length } = features[i]!.properties.measured;
				expect(properties!.length_m).toBe(length === undefined ? undefined : Math.round(length));
			});
		}
	);

	it('refuses a geometry that no layer holds', () => {
		const [layer] = layers;
		const [feature] = files.get(layer!.id)!.features;
		const odd = { ...feature!, geometry: { type: 'GeometryCollection' as const, geometries: [] } };
		expect(() => layerGeojson(layer!, [odd], [])).toThrow(/GeometryCollection/);
	});
});
