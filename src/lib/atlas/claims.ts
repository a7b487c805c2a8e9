import type { Claim, Name } from './schema';

/** One figure of a measurement. How it is written is the page's business. */
export type Figure = {
	what: string;
	/** it answers the claim: it stands large where there is room for few */
	lead?: true;
} & (
	| { value: number; unit: string; digits?: number }
	/** a share from 0 to 1; `complete` is told apart from a share that only rounds to it */
	| { share: number; complete: boolean }
	| { position: [number, number] }
	| { from: string; to?: string }
	| { words: string }
);

/** What Amur found when it measured what a claim speaks of. */
export interface Measurement {
	/** the method and what it was applied to, as claims.json names them */
	measure: string;
	/** one sentence on how the figures came about */
	method: string;
	/** the first one is the answer */
	figures: [Figure, ...Figure[]];
	/** the same question asked of several things, such as every notional site */
	rows?: { name: string; figures: Figure[] }[];
	/** the answer against the article’s figure, as a share of that: −0.15 is 15 % less */
	difference?: number;
}

/** A claim with what the build measured, if it can be measured. */
export type BuiltClaim = Claim & { measurement?: Measurement };

/** A claim as it is searched for: enough to find and name it. */
export type ClaimEntry = Pick<Claim, 'id' | 'quote' | 'topic' | 'sentence'>;

/** What cites a source. */
export interface Citations {
	features: { layer: string; feature: string; name: Name }[];
	systems: { id: string; name: Name }[];
	claims: { id: string; quote: string }[];
	/** years of the trade series */
	trade: number[];
}
