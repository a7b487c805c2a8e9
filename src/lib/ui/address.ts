import { pushState, replaceState } from '$app/navigation';
import { writeLink, type View } from '$lib/view';
import { vocabulary } from './vocabulary';

/** Keeps the address bar in step with the view. */
export class Address {
	#waiting: { view: View; anew: boolean; timer: ReturnType<typeof setTimeout> } | null = null;

	/**
	 * Writes a view into the address once what it changes has been drawn: browsers take their time over it.
	 * @param anew whether Back is to lead to the address before
	 */
	write(view: View, anew: boolean) {
		this.#flush();
		this.#waiting = { view, anew, timer: setTimeout(() => this.#flush()) };
	}

	/** Leaves off what waits to be written: the address has become another one. */
	drop() {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = null;
	}

	#flush() {
		if (!this.#waiting) return;
		const { view, anew } = this.#waiting;
		this.drop();
		const search = writeLink(view, vocabulary);
		if (search === location.search) return;
		(anew ? pushState : replaceState)(`${location.pathname}${search}`, {});
	}
}
