/** What a reference speaks of. */
type Subject =
	| { layer: string; kind?: string }
	| { layer: string; feature: string }
	| { claim: string }
	| { system: string };

/** A figure of the record that a sentence is filled with: {border.length}. */
export interface Reference {
	of: Subject;
	figure: string;
	/** what the figure is further told by: the quantity, the system, the target */
	by: string[];
}

const FORM = /^([a-z0-9-]+)(?:([/:])([a-z0-9-]+))?((?:\.[A-Za-z0-9-]+)+)$/;

/**
 * Reads a reference: `layer`, `layer:kind`, `layer/feature`, `claim/id` or `system/id`, then a dot and
 * the figure, then what the figure needs: {rail.length}, {drills:air-patrol.count},
 * {gas-pipelines/pos1-main.published.capacity}, {coverage/fuzhou.share.s400-40n6e.TWN}.
 * @returns null if it is none
 */
export function readReference(text: string): Reference | null {
	const [, first, sign, second, rest] = FORM.exec(text) ?? [];
	if (!first || !rest) return null;
	const [figure, ...by] = rest.slice(1).split('.') as [string, ...string[]];
	const of = subject(first, sign, second);
	return of && { of, figure, by };
}

function subject(
	first: string,
	sign: string | undefined,
	second: string | undefined
): Subject | null {
	if (first === 'claim' || first === 'system')
		return sign !== '/' || !second
			? null
			: first === 'claim'
				? { claim: second }
				: { system: second };
	if (!sign || !second) return { layer: first };
	return sign === ':' ? { layer: first, kind: second } : { layer: first, feature: second };
}

const PLACE = /\{([^{}]*)\}/g;

/** The references of a text as they stand in its braces. */
export const referencesIn = (text: string): string[] =>
	[...text.matchAll(PLACE)].map(([, place]) => place!);

/** A text with each of its places filled. */
export const fillPlaces = (text: string, fill: (place: string) => string): string =>
	text.replace(PLACE, (_, place: string) => fill(place));
