import * as v from 'valibot';
import { Id, Text } from './text';

const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const Billions = v.pipe(v.number(), v.minValue(0));
const Sources = v.pipe(v.array(Id), v.minLength(1, 'every figure cites a source'));

/** Goods trade of one year, in US$ billion. */
const TradeYear = v.strictObject({
	year: Year,
	usd_bn: Billions,
	/** somebody read this very figure on a page */
	read: v.boolean(),
	note: v.optional(Text),
	sources: Sources
});
type TradeYear = v.InferOutput<typeof TradeYear>;

/** geodata/trade.json */
export const Trade = v.strictObject({
	about: Text,
	series: v.array(TradeYear),
	/** what the article states, and the goals that it names */
	article: v.array(
		v.strictObject({
			year: Year,
			usd_bn: Billions,
			goal: v.boolean(),
			claim: Id,
			note: v.optional(Text)
		})
	)
});
export type Trade = v.InferOutput<typeof Trade>;
