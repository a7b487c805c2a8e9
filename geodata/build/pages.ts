import type { BuiltClaim, Citations, ClaimEntry } from '$lib/atlas/claims';
import { Trade, type Claim } from '$lib/atlas/schema';
import type * as v from 'valibot';
import type { Evidence } from './evidence';
import { ground, measured } from './measures';
import { EvidenceError, read } from './read';

/** What only the pages beside the map need. */
export interface Further {
	claims: Claim[];
	trade: v.InferOutput<typeof Trade>;
}

/**
 * Reads the claims and the trade series.
 * @throws EvidenceError on a citation or a feature that is nowhere
 */
export function further(evidence: Evidence): Further {
	const result = { claims: evidence.claims, trade: read(Trade, 'trade.json') };
	const faults = check(result, evidence);
	if (faults.length) throw new EvidenceError(`The evidence has faults:\n  ${faults.join('\n  ')}`);
	return result;
}

/** Faults that no single file shows. */
export function check({ claims, trade }: Further, { sources, layers }: Evidence): string[] {
	const known = new Set(sources.map(({ id }) => id));
	const faults: string[] = [];
	const cited = (ids: readonly string[], where: string) => {
		for (const id of ids)
			if (!known.has(id))
				faults.push(`${where} cites "${id}", which is not in geodata/sources.json`);
	};
	for (const { id, shows, sources: ids } of claims) {
		cited(ids, `geodata/claims.json › ${id}`);
		if (!shows) continue;
		const features = layers.get(shows.layer)?.features;
		if (!features || (shows.feature && !features.some((one) => one.id === shows.feature)))
			faults.push(
				`geodata/claims.json › ${id} shows ${shows.layer}/${shows.feature ?? ''}, which is nowhere`
			);
	}
	for (const { year, sources: ids } of trade.series) cited(ids, `geodata/trade.json › ${year}`);
	for (const { year, claim } of trade.article)
		if (!claims.some(({ id }) => id === claim))
			faults.push(`geodata/trade.json › ${year} names the claim "${claim}", which is nowhere`);
	return faults;
}

/** The claims with their measurements, in the order of the article. */
export function builtClaims({ claims }: Further, evidence: Evidence): BuiltClaim[] {
	const on = ground(evidence);
	return claims.map((claim) => {
		const measurement = measured(claim, on);
		return measurement ? { ...claim, measurement } : claim;
	});
}

/** The claims as the map's search finds them. */
export const claimIndex = ({ claims }: Further): ClaimEntry[] =>
	claims.map(({ id, quote, topic, sentence }) => ({ id, quote, topic, sentence }));

/** For each source, all that cites it. */
export function citations(
	{ claims, trade }: Further,
	{ layers, sources, systems }: Evidence
): Record<string, Citations> {
	const found: Record<string, Citations> = Object.fromEntries(
		sources.map(({ id }) => [id, { features: [], systems: [], claims: [], trade: [] }])
	);
	for (const [layer, { features }] of layers)
		for (const { id, properties } of features)
			for (const source of properties.sources)
				found[source]!.features.push({ layer, feature: id, name: properties.name });
	for (const group of [systems.systems, systems.others, systems.radars, systems.masts])
		for (const { id, name, sources: ids } of group)
			for (const source of ids) found[source]!.systems.push({ id, name });
	for (const { id, quote, sources: ids } of claims)
		for (const source of ids) found[source]!.claims.push({ id, quote });
	for (const { year, sources: ids } of trade.series)
		for (const source of ids) found[source]!.trade.push(year);
	return found;
}
