/**
 * Takes the focus into a card that comes forward, and back to where it was when the card goes.
 * Call `leave` before the page changes, `enter` or `back` afterwards.
 */
export class ReturnFocus {
	#from: Element | null = null;
	#lost = false;

	/** Remembers where the focus is, unless it is in the card already. */
	leave(card: Element | null) {
		const { activeElement } = document;
		this.#lost = card?.contains(activeElement) ?? false;
		if (!this.#lost && activeElement !== document.body) this.#from = activeElement;
	}

	/** Goes to the heading of the card: always, or only if a key opened it or the focus has nowhere to stay. What a link opens leaves the focus alone. */
	enter(heading: HTMLElement | null, always: boolean) {
		if (!this.#from) return;
		const { activeElement } = document;
		const stays =
			activeElement !== document.body &&
			activeElement?.checkVisibility() &&
			!activeElement.matches(':focus-visible');
		if (always || !stays) heading?.focus();
	}

	/** Goes back to where the focus was, or else to the map, if the card took the focus with it. */
	back(map: HTMLElement | null) {
		const from = this.#from;
		this.#from = null;
		if (document.activeElement !== document.body) return;
		if (from instanceof HTMLElement && from.isConnected) from.focus();
		if (this.#lost && document.activeElement === document.body) map?.focus();
	}
}
