import type { At, Problem } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';
import { LIMITS } from './limits';

/** What was wrong, alike things together. */
export class Problems {
	readonly #all = new Map<string, Problem>();

	add(done: Problem['done'], key: MessageKey, values: Values = {}, at?: At): void {
		const name = `${done} ${key}`;
		let problem = this.#all.get(name);
		if (!problem) {
			if (this.#all.size >= LIMITS.problems) return;
			this.#all.set(name, (problem = { done, key, values, count: 0, places: [] }));
		}
		problem.count++;
		if (at && problem.places.length < LIMITS.places) problem.places.push(at);
	}

	/** What was skipped first, then what was repaired, then what was noted. */
	list(): Problem[] {
		const order = ['skipped', 'repaired', 'noted'];
		return [...this.#all.values()].sort((a, b) => order.indexOf(a.done) - order.indexOf(b.done));
	}
}
