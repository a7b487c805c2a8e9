const KEY = 'amur.singleKeys';

function kept(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}

/** Whether keys of a single character do something. WCAG 2.1.4: there is a way to turn them off. */
class SingleKeys {
	#on = $state(true);
	/** Reads what was kept; not while the page is built. */
	open() {
		this.#on = kept();
	}
	get on() {
		return this.#on;
	}
	set on(on: boolean) {
		this.#on = on;
		try {
			localStorage.setItem(KEY, on ? 'on' : 'off');
		} catch {
			// It holds until the page is left.
		}
	}
}

export const singleKeys = new SingleKeys();
