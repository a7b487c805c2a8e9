import type { LonLat } from '$lib/geodesy';
import type { AtlasLayer, IndexEntry } from '../atlas';
import type { ClaimEntry } from '../claims';
import type { OwnLayer } from '../own';
import type { Name } from '../schema';

/** What a place is. */
export type PlaceKind =
	| 'capital'
	| 'city'
	| 'country'
	| 'region'
	| 'ocean'
	| 'sea'
	| 'gulf'
	| 'strait'
	| 'lake'
	| 'river';

/** A point to look at. */
export interface Spot {
	position: LonLat;
	/** how far around it there is something to see, in degrees of latitude; 0 for a point */
	reach: number;
	/** the nearest from which it is worth seeing */
	zoom: number;
}

/** What can be found. */
export type Entry = {
	name: Name;
	/** other words by which it is found */
	more: string;
	/** how much it counts among its like; 1 is usual */
	weight: number;
} & (
	| { type: 'layer'; layer: AtlasLayer }
	| { type: 'feature'; layer: AtlasLayer; feature: IndexEntry }
	| { type: 'place'; kind: PlaceKind; spot: Spot }
	| { type: 'claim'; claim: ClaimEntry }
	/** a layer that the reader brought, or a feature of it; the features of one may be too many to be found */
	| { type: 'own'; layer: OwnLayer; index: number | null; tooMany: boolean }
);

const spoken = ({ en, ru = '', zh = '' }: Name) => `${en} ${ru} ${zh}`;

/** Layers and their features. */
export function atlasEntries(layers: readonly AtlasLayer[]): Entry[] {
	return layers.flatMap((layer) => {
		const kinds = new Map(layer.kinds.map(({ id, title }) => [id, spoken(title)]));
		return [
			{
				type: 'layer' as const,
				name: layer.title,
				more: [layer.about, ...kinds.values()].join(' '),
				weight: 1,
				layer
			},
			...layer.features.map((feature) => ({
				type: 'feature' as const,
				name: feature.name,
				more: [
					spoken(layer.title),
					kinds.get(feature.kind ?? '') ?? '',
					feature.from?.slice(0, 4) ?? ''
				].join(' '),
				// The article is what the atlas is about.
				weight: feature.article ? 1.2 : 1,
				layer,
				feature
			}))
		];
	});
}

/** Claims, by the article's words and by Amur's. */
export const claimEntries = (claims: readonly ClaimEntry[]): Entry[] =>
	claims.map((claim) => ({
		type: 'claim',
		name: { en: claim.quote },
		more: `${claim.topic} ${claim.sentence}`,
		weight: 1,
		claim
	}));
