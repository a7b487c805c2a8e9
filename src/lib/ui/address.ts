import { pushState, replaceState } from '$app/navigation';
import { writeLink, type View } from '$lib/view';
import { vocabulary } from './vocabulary';

/** How the address of a page holds the link of a view. */
export interface Holding {
	/** the link within a search string */
	linkOf(search: string): string;
	/** the search string that holds a link */
	searchOf(link: string): string;
	/** the page stands in somebody else's: it adds nothing to Back, and knows nothing of its reader's choices */
	framed: boolean;
}

/** The address of a page that is all the reader's: the link and nothing else. */
export const wholePage: Holding = {
	linkOf: (search) => search,
	searchOf: (link) => link,
	framed: false
};

/** Keeps the address bar in step with the view. */
export class Address {
	readonly #holding: Holding;
	#waiting: { view: View; anew: boolean; timer: ReturnType<typeof setTimeout> } | null = null;

	constructor(holding: Holding) {
		this.#holding = holding;
	}

	/** The link that stands there. */
	read(): string {
		return this.#holding.linkOf(location.search);
	}

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
		const search = this.#holding.searchOf(writeLink(view, vocabulary));
		if (search === location.search) return;
		const push = anew && !this.#holding.framed;
		(push ? pushState : replaceState)(`${location.pathname}${search}`, {});
	}
}
