import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { isOwn } from '$lib/atlas/own';
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

/** What of the reader's own is selected, and asked about. */
type OwnPart = NonNullable<App.PageState['own']>;

const ownOf = ({ select, target }: View): OwnPart => ({
	...(select && isOwn(select.layer) && { select }),
	...(isOwn(target) && { target })
});

const isSame = (a: OwnPart, b: OwnPart) =>
	a.target === b.target &&
	a.select?.layer === b.select?.layer &&
	a.select?.feature === b.select?.feature;

// Browsers refuse to write an address too often within some seconds: some throw, some do nothing.
const AGAIN_MS = 1000;

/** Keeps the address bar, and the entries of Back and Forward, in step with the view. */
export class Address {
	readonly #holding: Holding;
	/** what of the reader's own the present entry holds beside the link */
	#own: OwnPart = {};
	#waiting: { view: View; anew: boolean; timer: ReturnType<typeof setTimeout> } | null = null;

	constructor(holding: Holding) {
		this.#holding = holding;
	}

	/** The link that stands there, and what of the reader's own was selected and asked about with it. */
	read(): { link: string; own: OwnPart } {
		this.#own = page.state.own ?? {};
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
			(push ? pushState : replaceState)(href, isSame(own, {}) ? {} : { own });
		} catch {
			// It is seen below that nothing has been written.
		}
		if (new URL(href, location.href).search === location.search) this.#own = own;
		else this.#wait(view, anew, AGAIN_MS);
	}
}
