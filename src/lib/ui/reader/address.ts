import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { isOwn } from '$lib/atlas/own';
import { writeLink, type Selection, type View } from '$lib/view';
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

const ownOf = ({ select }: View): Selection | null =>
	select && isOwn(select.layer) ? select : null;

const isSame = (a: Selection | null, b: Selection | null) =>
	a?.layer === b?.layer && a?.feature === b?.feature;

// Browsers refuse to write an address too often within some seconds: some throw, some do nothing.
const AGAIN_MS = 1000;

/** Keeps the address bar, and the entries of Back and Forward, in step with the view. */
export class Address {
	readonly #holding: Holding;
	/** the feature of the reader's own that the present entry holds beside the link */
	#own: Selection | null = null;
	#waiting: { view: View; anew: boolean; timer: ReturnType<typeof setTimeout> } | null = null;

	constructor(holding: Holding) {
		this.#holding = holding;
	}

	/** The link that stands there, and the feature of the reader's own that was selected with it. */
	read(): { link: string; own: Selection | null } {
		this.#own = page.state.own ?? null;
		return { link: this.#holding.linkOf(location.search), own: this.#own };
	}

	/**
	 * Writes a view into the address once what it changes has been drawn: browsers take their time over it. One that is
	 * refused is written a little later, unless another has taken its place.
	 * @param anew whether Back is to lead to the address before
	 */
	write(view: View, anew: boolean) {
		this.#flush();
		this.#wait(view, anew || (this.#waiting?.anew ?? false));
	}

	/** Leaves off what waits to be written: the address has become another one. */
	drop() {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = null;
	}

	#wait(view: View, anew: boolean, ms = 0) {
		this.drop();
		this.#waiting = { view, anew, timer: setTimeout(() => this.#flush(), ms) };
	}

	#flush() {
		if (!this.#waiting) return;
		const { view, anew } = this.#waiting;
		this.drop();
		const search = this.#holding.searchOf(writeLink(view, vocabulary));
		const own = ownOf(view);
		if (search === location.search && isSame(own, this.#own)) return;
		const push = anew && !this.#holding.framed;
		const href = `${location.pathname}${search}`;
		try {
			(push ? pushState : replaceState)(href, own ? { own } : {});
		} catch {
			// It is seen below that nothing has been written.
		}
		if (new URL(href, location.href).search === location.search) this.#own = own;
		else this.#wait(view, anew, AGAIN_MS);
	}
}
