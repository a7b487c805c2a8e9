import type { Selection } from '$lib/view';

declare global {
	namespace App {
		/** What an entry of the browser's history holds beside its address. */
		interface PageState {
			/** what of the reader's own is selected and asked about, which no link holds */
			own?: { select?: Selection; target?: string };
		}
	}
}
