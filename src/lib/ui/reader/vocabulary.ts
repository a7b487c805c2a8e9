import { atlas, countries, layers } from '$lib/atlas/load';
import type { Vocabulary } from '$lib/view';

/** What links may speak of in this atlas. */
export const vocabulary: Vocabulary = {
	layers,
	systems: atlas.systems.systems,
	targets: [...atlas.targets, ...countries],
	tours: atlas.tours,
	defaults: {
		site: { position: atlas.home.position, reach: { system: atlas.home.system } },
		target: atlas.home.target
	}
};
