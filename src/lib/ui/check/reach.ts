import type { System } from '$lib/atlas/schema';
import type { Site } from '$lib/coverage';
import { nameOf } from '$lib/messages';
import type { Reach, ViewSite } from '$lib/view';
import { figureIn } from '../words/format';

/** How far a reach goes, in metres. */
export function rangeOf(reach: Reach, systems: readonly System[]): number {
	if ('km' in reach) return reach.km * 1000;
	const system = systems.find(({ id }) => id === reach.system);
	if (!system) throw new Error(`The atlas has no system "${reach.system}".`);
	return system.range_km * 1000;
}

/** The label of a reach: a system's short name, or its kilometres. */
export function reachName(reach: Reach, systems: readonly System[]): string {
	if ('km' in reach) return figureIn('kilometer', reach.km);
	const system = systems.find(({ id }) => id === reach.system);
	return system ? nameOf(system.short) : reach.system;
}

/** The sites of a view as the coverage core takes them: metres. */
export const sitesOf = (sites: readonly ViewSite[], systems: readonly System[]): Site[] =>
	sites.map(({ position, reach, mastHeight }) => ({
		position,
		range: rangeOf(reach, systems),
		mastHeight
	}));
