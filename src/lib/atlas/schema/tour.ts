import * as v from 'valibot';
import { readReference, referencesIn } from '../reference';
import { Id, Text } from './text';

/** A title in all three languages. */
const Title = v.strictObject({ en: Text, ru: Text, zh: Text });

/** The end of a sentence, with the quotation marks and brackets that may close after it. */
const ENDS = /[.!?。！？][”»’)）]*(?=\s|$|[\p{Script=Han}A-Z“{])/gu;

// Numbers come from the record. A name may hold digits: S-400, 40N6E.
const TYPED = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d-])\d|(?<!\p{L})-\d/u;

/** Two sentences; what stands in braces is filled from the record. */
const Sentences = v.pipe(
	Text,
	v.check(
		(text) => text.replace(/\{[^}]*\}/g, 'X').match(ENDS)?.length === 2,
		'a step says two sentences'
	),
	v.check(
		(text) => !TYPED.test(text.replace(/\{[^}]*\}/g, '')),
		'a number is typed: fill it from the record, as {border.length} is'
	),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const place of referencesIn(dataset.value))
			if (!readReference(place))
				addIssue({ message: `"{${place}}" is no reference like {border.length}` });
	})
);

/** The id of a source, or layer/feature for all that a feature cites. */
const Cited = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
		(issue) => `"${issue.input}" is neither the id of a source nor layer/feature`
	)
);

/** A stop on a tour: a saved view, and what there is to see. */
export const TourStop = v.strictObject({
	/** a link of the grammar without its v */
	view: Text,
	text: v.strictObject({ en: Sentences, ru: Sentences, zh: Sentences }),
	sources: v.pipe(v.array(Cited), v.minLength(1, 'every step cites a source'))
});
export type TourStop = v.InferOutput<typeof TourStop>;

/** A short guided story. */
export const Tour = v.strictObject({
	id: Id,
	title: Title,
	steps: v.pipe(
		v.array(TourStop),
		v.minLength(4, 'a tour has from 4 to 6 steps'),
		v.maxLength(6, 'a tour has from 4 to 6 steps')
	)
});
export type Tour = v.InferOutput<typeof Tour>;

/** geodata/tours.json */
export const Tours = v.pipe(
	v.array(Tour),
	v.check(
		(tours) => new Set(tours.map(({ id }) => id)).size === tours.length,
		'two tours share an id'
	)
);
export type Tours = v.InferOutput<typeof Tours>;
