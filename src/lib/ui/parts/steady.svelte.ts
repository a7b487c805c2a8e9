/**
 * A list that stays the same while its items are alike, so that what is derived from it is not derived anew when they
 * change otherwise. Call it while a component is made.
 */
export function steady<T>(
	list: () => readonly T[],
	alike: (one: T, other: T) => boolean
): () => readonly T[] {
	let last: readonly T[] = [];
	const kept = $derived.by(() => {
		const now = list();
		const same = now.length === last.length && now.every((item, i) => alike(item, last[i]!));
		return same ? last : (last = now);
	});
	return () => kept;
}
