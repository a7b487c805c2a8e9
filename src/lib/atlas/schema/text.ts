import * as v from 'valibot';

/** A stable id: lower-case words joined by hyphens. */
export const Id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		(issue) => `"${issue.input}" is not an id like joint-sea-2015`
	)
);

/** A text that says something. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty: leave it out'));

/** A name in English and, where known, in Russian and Chinese. */
export const Name = v.strictObject({
	en: Text,
	ru: v.optional(Text),
	zh: v.optional(Text)
});
export type Name = v.InferOutput<typeof Name>;

/** A day, a month or a year, as exact as the record is: 2019-12-02, 2019-12 or 2019. */
export const When = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		(issue) => `"${issue.input}" is not a date like 2019, 2019-12 or 2019-12-02`
	)
);

/** A day: 2019-12-02. */
export const Day = v.pipe(
	v.string(),
	v.isoDate((issue) => `"${issue.input}" is not a day like 2019-12-02`)
);

/** ISO 3166-1 alpha-2 code of a country. */
export const Country = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}$/, (issue) => `"${issue.input}" is not a two-letter country code like RU`)
);
