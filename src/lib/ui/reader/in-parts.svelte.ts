/**
 * A value seen part by part: who reads one part hears of changes of that part alone. Several hundred rows and fields
 * read the view, and most changes concern few of them.
 * @param whole read anew whenever it changes; its parts keep their identity where they stay the same
 */
export function inParts<T extends object>(whole: () => T): Readonly<T> {
	const parts = {};
	for (const key of Object.keys(whole()) as (keyof T)[]) {
		const part = $derived(whole()[key]);
		Object.defineProperty(parts, key, { get: () => part, enumerable: true });
	}
	return parts as T;
}
