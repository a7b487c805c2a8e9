/** An address of the web that is all of a text, and nothing else that a browser would follow; undefined if it is none. */
export function webAddress(value: unknown): string | undefined {
	if (typeof value !== 'string' || !/^https?:\/\/\S+$/i.test(value.trim())) return undefined;
	return URL.canParse(value.trim()) ? new URL(value.trim()).href : undefined;
}
