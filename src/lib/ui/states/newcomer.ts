const KEY = 'amur.hint';

/** Whether somebody comes for the first time and by the front door: a link with a view has a subject of its own. */
export function isNewcomer(search: string): boolean {
	try {
		return search === '' && localStorage.getItem(KEY) === null;
	} catch {
		// A browser that keeps nothing would show the hint again and again.
		return false;
	}
}

/** Remembers that the hint has been read, where the browser lets it. */
export function rememberHint(): void {
	try {
		localStorage.setItem(KEY, 'read');
	} catch {
		// Nothing is lost but a hint.
	}
}
