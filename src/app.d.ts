import type { Selection } from '$lib/view';

declare global {
	namespace App {
		/** What an entry of the browser's history holds beside its address. */
		interface PageState {
			/** the selected feature of the reader's own, which no link holds */
			own?: Selection;
		}
	}
}
