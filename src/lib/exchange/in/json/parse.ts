import { LIMITS } from '../limits';

/** What JSON text holds; undefined if it is broken. JSON itself holds no undefined. */
export function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Whether JSON text nests deeper than `most`; what is broken counts as far as it can be read. */
export function isDeep(text: string, most: number = LIMITS.depth): boolean {
	// Each level takes two brackets.
	if (text.length < 2 * most) return false;
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (quoted) {
			if (code === 92) at++;
			else if (code === 34) quoted = false;
		} else if (code === 34) quoted = true;
		else if (code === 91 || code === 123) {
			if (++depth > most) return true;
		} else if (code === 93 || code === 125) depth--;
	}
	return false;
}

/** An object that is no list; undefined for anything else. */
export const record = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
