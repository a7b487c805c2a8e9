import { claims } from '$lib/atlas/built.server';
import { atlas, layers } from '$lib/atlas/load';

/** Each way of measuring with the first claim that uses it, in the order of the article. */
function methods() {
	const found = new Map<string, { claim: string; name: string; method: string }>();
	for (const { id, measurement } of claims) {
		const name = measurement?.measure.split(':')[0];
		if (measurement && name && !found.has(name))
			found.set(name, { claim: id, name, method: measurement.method });
	}
	return [...found.values()];
}

export const load = () => ({
	layers: layers.map(({ id, title, licence }) => ({ id, title, licence })),
	systems: atlas.systems,
	methods: methods()
});
