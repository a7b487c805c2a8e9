import type { Component } from 'svelte';

/** A part of the page whose program is fetched when it is first wanted, or earlier, when there is time. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Svelte's own Component has it
export class Later<Props extends Record<string, any>> {
	/** what draws it; null until it is there */
	Part = $state.raw<Component<Props> | null>(null);
	/** whether it could not be fetched */
	missed = $state(false);
	readonly #load: () => Promise<{ default: Component<Props> }>;
	#coming: Promise<void> | null = null;

	constructor(load: () => Promise<{ default: Component<Props> }>) {
		this.#load = load;
	}

	/** Fetches it, once. After a failure it may be asked again. Never rejects. */
	fetch(): Promise<void> {
		return (this.#coming ??= this.#load().then(
			(module) => {
				this.missed = false;
				this.Part = module.default;
			},
			() => {
				this.missed = true;
				this.#coming = null;
			}
		));
	}
}
