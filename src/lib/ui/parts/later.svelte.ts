import type { Component } from 'svelte';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Svelte's own Component has it
type Load<Props extends Record<string, any>> = () => Promise<{ default: Component<Props> }>;

/**
 * A part of the page whose program is fetched when it is first wanted, or earlier, when there is time.
 *
 * While the page is prerendered there is nothing to fetch: say `import.meta.env.SSR ? null : …`. SvelteKit links the styles
 * of everything that it finds there to the page, and a reader would wait for them.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Svelte's own Component has it
export class Later<Props extends Record<string, any>> {
	/** what draws it; null until it is there */
	Part = $state.raw<Component<Props> | null>(null);
	/** whether it could not be fetched */
	missed = $state(false);
	readonly #load: Load<Props> | null;
	#coming: Promise<void> | null = null;

	constructor(load: Load<Props> | null) {
		this.#load = load;
	}

	/** Fetches it, once. After a failure it may be asked again. Never rejects. */
	fetch(): Promise<void> {
		return (this.#coming ??= (this.#load?.() ?? Promise.reject(new Error('prerendered'))).then(
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
