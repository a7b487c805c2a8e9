/** How the address of a page holds the view. */
export interface Address {
	/** the view's part of a search string */
	viewOf(search: string): string;
	/** the search string that holds the view of a link */
	searchOf(link: string): string;
	/** the page stands in somebody else's: it adds nothing to Back, and knows nothing of its reader's choices */
	framed: boolean;
}

/** The address of a page that is all the reader's: the link and nothing else. */
export const wholePage: Address = {
	viewOf: (search) => search,
	searchOf: (link) => link,
	framed: false
};
