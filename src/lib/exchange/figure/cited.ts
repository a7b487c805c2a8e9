import type { Source } from '$lib/atlas/schema';

/** A source in a few words: who published it and when, or else its title. */
function shortly({ title, publisher, author, issued }: Source): string {
	const who = publisher ?? author?.map(({ literal }) => literal).join(', ') ?? title;
	const year = issued?.['date-parts'][0][0];
	return year === undefined ? who : `${who} ${year}`;
}

/**
 * Sources in short, those that are cited most first, so that the least is lost where the list is cut. What reads the same
 * stands once.
 * @param ids of the sources that each thing shown cites
 */
export function citedShortly(
	ids: readonly (readonly string[])[],
	sources: readonly Source[]
): string[] {
	const counts = new Map<string, number>();
	for (const id of ids.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
	const cited = sources
		.filter(({ id }) => counts.has(id))
		.sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
	return [...new Set(cited.map(shortly))];
}
