import { targets } from '$lib/atlas/load';
import type { System } from '$lib/atlas/schema';
import { coverage } from '$lib/coverage';
import type { ViewSite } from '$lib/view';

/** How far a site reaches, in metres. */
export function rangeOf({ reach }: ViewSite, systems: readonly System[]): number {
	if ('km' in reach) return reach.km * 1000;
	const system = systems.find(({ id }) => id === reach.system);
	if (!system) throw new Error(`The atlas has no system "${reach.system}".`);
	return system.range_km * 1000;
}

/** The answer to "what does this cover?" for the sites and the target of a view. */
export function check(
	sites: readonly ViewSite[],
	target: string,
	systems: readonly System[]
): ReturnType<typeof coverage> | null {
	const area = targets[target];
	if (!sites.length || !area) return null;
	return coverage({
		sites: sites.map((site) => ({ position: site.position, range: rangeOf(site, systems) })),
		target: area
	});
}
