import { tours } from '$lib/atlas/built.server';
import { atlas } from '$lib/atlas/load';
import { sources as allSources } from '$lib/atlas/sources';

export const load = () => ({
	tours: atlas.tours.map(({ id, title }) => ({
		id,
		title,
		steps: tours
			.find((one) => one.id === id)!
			.steps.map((step) => ({
				...step,
				sources: allSources.filter((source) => step.sources.includes(source.id))
			}))
	}))
});
