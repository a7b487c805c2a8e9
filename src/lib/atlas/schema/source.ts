import * as v from 'valibot';
import { Id, Text } from './text';

const Part = v.pipe(v.number(), v.integer());

/** An entry of the bibliography, in CSL-JSON. `custom.read` says whether somebody opened its page. */
export const Source = v.strictObject({
	id: Id,
	type: v.picklist([
		'webpage',
		'article-newspaper',
		'article-journal',
		'report',
		'dataset',
		'entry-encyclopedia',
		'post-weblog',
		'legal_case',
		'document',
		'software'
	]),
	title: Text,
	publisher: v.optional(Text),
	author: v.optional(v.array(v.strictObject({ literal: Text }))),
	issued: v.optional(
		v.strictObject({ 'date-parts': v.strictTuple([v.pipe(v.array(Part), v.minLength(1))]) })
	),
	URL: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^https?:\/\/\S+$/, (issue) => `"${issue.input}" is not an http(s) address`)
		)
	),
	note: v.optional(Text),
	custom: v.strictObject({ read: v.boolean() })
});
export type Source = v.InferOutput<typeof Source>;

/** geodata/sources.json */
export const Sources = v.pipe(
	v.array(Source),
	v.check(
		(sources) => new Set(sources.map(({ id }) => id)).size === sources.length,
		'two sources share an id'
	)
);
export type Sources = v.InferOutput<typeof Sources>;
