import { claims, featuresOf, trade } from '$lib/atlas/built.server';
import { atlas } from '$lib/atlas/load';
import { gasBars } from '$lib/ui/charts/gas';
import { mapLink } from '$lib/ui/pages/map-link';

export const load = () => {
	const cited = new Set(claims.flatMap(({ sources }) => sources));
	return {
		claims: claims.map((claim) => ({
			...claim,
			map: claim.shows && mapLink(claim.shows.layer, claim.shows.feature)
		})),
		sources: atlas.sources.filter(({ id }) => cited.has(id)),
		trade,
		gas: gasBars(featuresOf('gas-pipelines')!)
	};
};
