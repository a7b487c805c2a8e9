import * as v from 'valibot';

// docs/embed.md describes these messages to whoever embeds the map.

/** The version of the messages. What is added keeps the number; what changes raises it. */
export const PROTOCOL = 1;

// Far more than any link that Amur writes.
const LONGEST = 20_000;

const Id = v.pipe(v.string(), v.maxLength(200));

/** What the page around an embedded map may ask. */
export const Request = v.variant('type', [
	v.object({ type: v.literal('get view') }),
	v.object({
		type: v.literal('set view'),
		link: v.pipe(v.string(), v.maxLength(LONGEST))
	}),
	v.object({
		type: v.literal('select'),
		select: v.nullable(v.object({ layer: Id, feature: Id }))
	})
]);
export type Request = v.InferOutput<typeof Request>;

/** What an embedded map tells the page around it. All of it stands in its link. */
export type Told =
	| { type: 'ready'; link: string }
	| { type: 'view'; link: string }
	| { type: 'select'; select: { layer: string; feature: string } | null; link: string }
	/** parts of what was asked, as key=value, that mean nothing here and were left out */
	| { type: 'refused'; request: Request['type']; parts: string[] };

/** A request, or null for anything else that a page may post to its frames. */
export function readRequest(data: unknown): Request | null {
	const { success, output } = v.safeParse(Request, data);
	return success ? output : null;
}
