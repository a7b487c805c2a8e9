import type * as v from 'valibot';
import claimsJson from '$geodata/built/pages/claims.json';
import citationsJson from '$geodata/built/pages/citations.json';
import toursJson from '$geodata/built/tours/tours.json';
import tradeJson from '$geodata/built/pages/trade.json';
import type { BuiltFeature } from './atlas';
import type { BuiltClaim, Citations } from './claims';
import type { Trade } from './schema';
import type { BuiltTour } from './tours';

// What is read when the pages are prerendered. The name of this file keeps it out of the browser.

export const claims = claimsJson as unknown as BuiltClaim[];
export const citations = citationsJson as unknown as Record<string, Citations>;
export const tours = toursJson as unknown as BuiltTour[];
export const trade = tradeJson as unknown as v.InferOutput<typeof Trade>;

const files = import.meta.glob<{ features: BuiltFeature[] }>(
	['../../../geodata/built/layers/*.json', '!**/{atlas,sources}.json'],
	{ eager: true, import: 'default' }
);

/** All features of a layer, or undefined where there is no such layer. */
export const featuresOf = (layer: string): BuiltFeature[] | undefined =>
	files[`../../../geodata/built/layers/${layer}.json`]?.features;
