import type { Problem } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';

/** What is found wrong in one feature's geometry, and what all positions of a file say of their order. */
export class Mending {
	/** what was done, each told once for a feature */
	readonly done = new Map<MessageKey, { done: Problem['done']; values: Values }>();
	/** the first thing that could not be mended */
	fault: { key: MessageKey; values: Values } | null = null;
	/** positions that are on the earth only as longitude, latitude; and only the other way round */
	straight = 0;
	crosswise = 0;
	positions = 0;

	/** @param swapped whether longitude and latitude change places */
	constructor(readonly swapped: boolean) {}

	begin(): void {
		this.done.clear();
		this.fault = null;
	}

	repaired(key: MessageKey, values: Values = {}): void {
		this.done.set(key, { done: 'repaired', values });
	}

	noted(key: MessageKey, values: Values = {}): void {
		this.done.set(key, { done: 'noted', values });
	}

	/** Says that something cannot be used; null, so that a caller can hand it on. */
	unusable(key: MessageKey, values: Values = {}): null {
		this.fault ??= { key, values };
		return null;
	}

	/** Whether a tenth of the positions or more are on the earth only the other way round, and fewer only as they are. */
	get swapSuspected(): boolean {
		return this.crosswise > this.straight && this.crosswise >= this.positions / 10;
	}
}

/** A value as a message shows it. */
export function shown(value: unknown): string | number {
	if (typeof value === 'number')
		return Number.isInteger(value) ? value : Number(value.toPrecision(9));
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
