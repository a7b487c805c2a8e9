import { t } from './language.svelte';
import type { MessageKey, Values } from './message';

/** Why something cannot be used, told in the reader's language whenever it is read. */
export class Refusal {
	readonly #key: MessageKey;
	readonly #values: Values | undefined;
	constructor(key: MessageKey, values?: Values) {
		this.#key = key;
		this.#values = values;
	}
	toString(): string {
		return t(this.#key, this.#values);
	}
}
