import type * as v from 'valibot';
import claimsJson from '$geodata/built/pages/claims.json';
import citationsJson from '$geodata/built/pages/citations.json';
import toursJson from '$geodata/built/tours/tours.json';
import tradeJson from '$geodata/built/pages/trade.json';
import type { BuiltFeature, Records, ShapeEntry } from './atlas';
import type { BuiltClaim, Citations } from './claims';
import type { Trade } from './schema';
import { layers } from './load';
import { drawnFeatures, recorded } from './shapes';
import type { BuiltTour } from './tours';

// What is read when the pages are prerendered. The name of this file keeps it out of the browser.

export const claims = claimsJson as unknown as BuiltClaim[];
export const citations = citationsJson as unknown as Record<string, Citations>;
export const tours = toursJson as unknown as BuiltTour[];
export const trade = tradeJson as unknown as v.InferOutput<typeof Trade>;

const shapes = import.meta.glob<ShapeEntry[]>('../../../geodata/built/layers/shapes/*.json', {
	eager: true,
	import: 'default'
});
const records = import.meta.glob<Records>('../../../geodata/built/layers/records/*.json', {
	eager: true,
	import: 'default'
});

/** All features of a layer, or undefined where there is no such layer. */
export function featuresOf(id: string): BuiltFeature[] | undefined {
	const layer = layers.find((one) => one.id === id);
	if (!layer) return undefined;
	const drawn = drawnFeatures(layer, shapes[`../../../geodata/built/layers/shapes/${id}.json`]!);
	return recorded(drawn, records[`../../../geodata/built/layers/records/${id}.json`]!);
}
