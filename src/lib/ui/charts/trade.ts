import type * as v from 'valibot';
import type { Trade } from '$lib/atlas/schema';

export type TradeData = v.InferOutput<typeof Trade>;
