import type { Feature, FeatureCollection, Point } from 'geojson';
import type { BorderLabels } from '$lib/atlas/schema';

/** The regions on both sides of the border, named in three languages where they meet it. */
export function regionLabels({ features }: BorderLabels): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: features
			.filter(({ properties }) => properties.kind === 'region')
			.map(({ geometry, properties: { name } }): Feature<Point> => {
				const { en, ru, zh } = name;
				return { type: 'Feature', properties: { name: en, ru, zh }, geometry };
			})
	};
}
