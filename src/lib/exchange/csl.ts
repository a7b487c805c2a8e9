import type { Source } from '$lib/atlas/schema';

/** The bibliography as CSL-JSON, which Zotero and other reference managers read. */
export const csl = (sources: readonly Source[]): string =>
	`${JSON.stringify(sources, null, '\t')}\n`;
