import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';

/** Waits until the browser has nothing better to do. Safari cannot say when that is. */
const idle = () =>
	new Promise<void>((done) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 10_000 });
		else setTimeout(done, 3000);
	});

const loaded = () =>
	new Promise<void>((done) => {
		if (document.readyState === 'complete') done();
		else addEventListener('load', () => done(), { once: true });
	});

/** The site on the reader's device, and whether there is a newer one. */
class Offline {
	#begun = false;
	#newer = $state.raw<ServiceWorker | null>(null);
	/** the reader has put the new version off */
	#later = $state(false);

	/** whether to tell of a new version */
	get news(): boolean {
		return this.#newer !== null && !this.#later;
	}

	/**
	 * Begins to keep the site on the device, once the page has loaded and rests. Call it when the reader has what they
	 * came for. Browsers that cannot, or readers who save data, stay as they are.
	 */
	async begin(): Promise<void> {
		if (this.#begun || dev || !('serviceWorker' in navigator)) return;
		this.#begun = true;
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		if (connection?.saveData) return;
		await loaded();
		await idle();
		try {
			await this.#register();
		} catch {
			// Storage is blocked or full, or the file is not there: the site works while there is a network.
		}
	}

	/** Goes over to the new version. */
	reload(): void {
		const newer = this.#newer;
		// Another page may have gone over already.
		if (newer?.state !== 'installed') return location.reload();
		// Not every page has a controller that could change.
		newer.addEventListener('statechange', () => {
			if (newer.state === 'activated') location.reload();
		});
		newer.postMessage('skip waiting');
	}

	later(): void {
		this.#later = true;
	}

	async #register() {
		const { serviceWorker } = navigator;
		const registration = await serviceWorker.register(`${resolve('/')}service-worker.js`, {
			updateViaCache: 'none'
		});
		// Who comes back to a page that stayed open learns of a new version.
		document.addEventListener('visibilitychange', () => {
			if (!document.hidden) registration.update().catch(() => {});
		});
		if (registration.waiting) this.#newer = registration.waiting;
		registration.addEventListener('updatefound', () => {
			const coming = registration.installing;
			coming?.addEventListener('statechange', () => {
				// The first one of all is no news.
				if (coming.state === 'installed' && registration.active) this.#newer = coming;
			});
		});
		if (!serviceWorker.controller) {
			const { active } = await serviceWorker.ready;
			active?.postMessage(`claim ${version}`);
		}
	}
}

export const offline = new Offline();
