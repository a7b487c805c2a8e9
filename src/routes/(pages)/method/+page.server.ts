import { claims } from '$lib/atlas/built.server';
import { atlas, layers } from '$lib/atlas/load';

export const load = () => ({
	layers: layers.map(({ id, title, licence }) => ({ id, title: title.en, licence })),
	systems: atlas.systems,
	// one claim for each way of measuring, in the order of the article
	methods: Object.values(
		Object.fromEntries(
			claims.flatMap(({ id, measurement }) =>
				measurement
					? [[measurement.measure.split(':')[0], { claim: id, ...measurement }] as const]
					: []
			)
		)
	).map(({ claim, measure, method }) => ({ claim, name: measure.split(':')[0]!, method }))
});
