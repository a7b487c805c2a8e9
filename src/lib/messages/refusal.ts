import { t } from './language.svelte';
import type { MessageKey } from './message';

/** What fills the places of the message; a reason in it is told in the same language. */
type Parts = Record<string, string | number | Refusal>;

/** Why something cannot be used, told in the reader's language whenever it is read. */
export class Refusal {
	readonly #key: MessageKey;
	readonly #values: Parts;
	constructor(key: MessageKey, values: Parts = {}) {
		this.#key = key;
		this.#values = values;
	}
	toString(): string {
		const told = Object.entries(this.#values).map(
			([place, value]) => [place, value instanceof Refusal ? String(value) : value] as const
		);
		return t(this.#key, Object.fromEntries(told));
	}
}
