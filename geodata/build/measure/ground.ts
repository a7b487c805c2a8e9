import type { Feature as GeoFeature, MultiPolygon, Polygon } from 'geojson';
import type { Figure, Measurement } from '$lib/atlas/claims';
import type { Claim, Feature } from '$lib/atlas/schema';
import type { Evidence } from '../evidence';
import { EvidenceError } from '../read';

/** All that a measurement may draw on. */
export interface Ground extends Evidence {
	/** the areas that coverage can be asked of, by the name that a measure uses */
	targets: Record<string, Polygon>;
	/** every country at 1:10 million */
	land: GeoFeature<MultiPolygon>[];
}

/** What a method returns; the dispatcher adds the rest. */
export type Answer = Pick<Measurement, 'method' | 'figures' | 'rows'>;

/** A way to measure: the arguments are what stands behind the colon. */
export type Method = (ground: Ground, args: string[], claim: Claim) => Answer;

/** A feature by its `layer/feature`. */
export function featureAt(ground: Ground, path: string | undefined): Feature {
	const [layer = '', id] = path?.split('/') ?? [];
	const feature = ground.layers.get(layer)?.features.find((feature) => feature.id === id);
	if (!feature) throw new EvidenceError(`geodata/claims.json measures "${path}", which is nowhere`);
	return feature;
}

/** A system that can be checked for coverage. */
export function systemAt({ systems }: Ground, id: string | undefined) {
	const system = systems.systems.find((system) => system.id === id);
	if (!system)
		throw new EvidenceError(`geodata/claims.json measures the system "${id}", which is nowhere`);
	return system;
}

/** A number of kilometres, from metres. */
export const km = (what: string, metres: number, digits = 0): Figure => ({
	what,
	value: metres / 1000,
	unit: 'km',
	digits
});

export const count = (what: string, value: number, unit: string): Figure => ({
	what,
	value,
	unit
});

/** The year in which the article appeared. */
export function articleYear({ sources }: Ground): number {
	const year = sources.find(({ id }) => id === 'idst-2017')?.issued?.['date-parts'][0][0];
	if (!year) throw new EvidenceError('geodata/sources.json: the article (idst-2017) has no year');
	return year;
}
