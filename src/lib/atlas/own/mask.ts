import type { Column } from './column';
import type { OwnFeatures, OwnFilter } from './own';

/** Whether a single value passes; nothing, and what is made of several values, never does. */
function tests(filter: OwnFilter): (value: unknown) => boolean {
	if ('words' in filter) {
		const words = new Set(filter.words);
		return (value) =>
			(typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) &&
			words.has(String(value));
	}
	const { least, most } = filter;
	return (value) => {
		const number = typeof value === 'string' && value.trim() ? Number(value) : value;
		return typeof number === 'number' && number >= least && number <= most;
	};
}

function pass(column: Column, passes: (value: unknown) => boolean, mask: Uint8Array) {
	const { values } = column;
	if (column.kind === 'text') {
		// Each word is asked once, however many features hold it.
		const passing = column.words.map((word, code) => (code && passes(word) ? 1 : 0));
		for (let i = 0; i < mask.length; i++) mask[i] = passing[column.values[i]!] ?? 0;
	} else if (column.kind === 'flag') {
		const passing = [0, passes(false) ? 1 : 0, passes(true) ? 1 : 0];
		for (let i = 0; i < mask.length; i++) mask[i] = passing[column.values[i]!] ?? 0;
	} else {
		for (let i = 0; i < mask.length; i++) mask[i] = passes(values[i]) ? 1 : 0;
	}
}

/**
 * Which features a filter lets through: 1 for each that it does. Words are compared with what a field says as text;
 * between two numbers lies a number, or text that is one. A field that holds nothing passes no filter.
 * @returns null where all pass: there is no filter, or no such field
 */
export function maskOf(features: OwnFeatures, filter: OwnFilter | null): Uint8Array | null {
	const column = filter && features.columns.find(({ name }) => name === filter.field);
	if (!filter || !column) return null;
	const mask = new Uint8Array(features.count);
	pass(column, tests(filter), mask);
	return mask;
}
