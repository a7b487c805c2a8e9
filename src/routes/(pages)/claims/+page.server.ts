import { claims, featuresOf, trade } from '$lib/atlas/built.server';
import { sources as allSources } from '$lib/atlas/sources';
import { gasBars } from '$lib/ui/charts/gas';
import { tradePicture } from '$lib/ui/charts/trade.server';
import { mapLink } from '$lib/ui/pages/map-link';

export const load = () => {
	const cited = new Set(claims.flatMap(({ sources }) => sources));
	const article = claims.find(({ id }) => id === 'gas-38bcm')!.value!;
	return {
		claims: claims.map((claim) => ({
			...claim,
			map: claim.shows && mapLink(claim.shows.layer, claim.shows.feature)
		})),
		sources: allSources.filter(({ id }) => cited.has(id)),
		trade: { data: trade, picture: tradePicture(trade) },
		gas: { bars: gasBars(featuresOf('gas-pipelines')!), article }
	};
};
