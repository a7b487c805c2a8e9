import * as v from 'valibot';
import { Id, Text } from './text';

/** What the later record and the measurement make of a claim. */
const verdicts = ['holds', 'near', 'differs', 'open', 'overtaken'] as const;

/** What the claims are about, in the order of the article. */
const topics = [
	'Belt and Road',
	'High-speed rail',
	'Sanctions',
	'Eurasian Economic Union',
	'Energy',
	'Economic cooperation',
	'Space',
	'Arms and industry',
	'Joint drills',
	'Mi-26 helicopter',
	'S-400',
	'Su-35',
	'Lada submarines',
	'Technology',
	'Passenger plane'
] as const;

/**
 * What Amur can measure: a method and what it is applied to, joined by colons,
 * such as `border-length` or `coverage-share:s400-40n6e:TWN`.
 */
const Measure = v.pipe(
	v.string(),
	v.regex(
		/^[a-z]+(-[a-z]+)*(:[A-Za-z0-9]+([-/][A-Za-z0-9]+)*)*$/,
		(issue) => `"${issue.input}" is not a measure like coverage-share:s400-40n6e:TWN`
	)
);

/** A quantity that the article states, set against a measurement or the later record. */
export const Claim = v.strictObject({
	id: Id,
	/** the article's own words, at most 15 of them */
	quote: v.pipe(
		Text,
		v.check((quote) => quote.split(/\s+/).length <= 15, 'a quotation has at most 15 words')
	),
	value: v.optional(v.number()),
	high: v.optional(v.number()),
	unit: v.optional(Text),
	topic: v.picklist(topics),
	measure: v.nullable(Measure),
	/** the later record, in Amur's words; left out where none was found */
	record: v.optional(Text),
	verdict: v.picklist(verdicts),
	/** one plain sentence that explains the verdict */
	sentence: Text,
	/** what the map shows with it */
	shows: v.nullable(v.strictObject({ layer: Id, feature: v.optional(Id) })),
	sources: v.pipe(v.array(Id), v.minLength(1, 'every claim cites a source'))
});
export type Claim = v.InferOutput<typeof Claim>;

/** geodata/claims.json, in the order of the article. */
export const Claims = v.pipe(
	v.array(Claim),
	v.check(
		(claims) => new Set(claims.map(({ id }) => id)).size === claims.length,
		'two claims share an id'
	)
);
