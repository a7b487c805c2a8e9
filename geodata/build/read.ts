import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** The folder geodata, wherever the repository lies. */
export const geodata = path.resolve(import.meta.dirname, '..');

/** A fault in the evidence, told with the file and the place in it. */
export class EvidenceError extends Error {
	override name = 'EvidenceError';
}

interface Step {
	key?: unknown;
	value?: unknown;
}

/** Writes the place of an issue as a reader of the file would look for it, naming features by id. */
function place(steps: readonly Step[]): string {
	return steps
		.map(({ key, value }) => {
			const id = (value as { id?: unknown } | null)?.id;
			return typeof key === 'number' ? `[${typeof id === 'string' ? id : key}]` : `.${String(key)}`;
		})
		.join('')
		.replace(/^\./, '');
}

/**
 * Validates a value against a schema.
 * @param name what is validated, for the message
 * @throws EvidenceError that lists each fault with its place
 */
export function validate<T extends v.GenericSchema>(
	schema: T,
	value: unknown,
	name: string
): v.InferOutput<T> {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	const faults = result.issues.map(({ path: steps, message }) => {
		const where = steps ? place(steps) : '';
		return `  ${name}${where ? ` › ${where}` : ''}: ${message}`;
	});
	throw new EvidenceError(`The evidence has faults:\n${faults.join('\n')}`);
}

/** Reads a JSON file below geodata and validates it. */
export function read<T extends v.GenericSchema>(schema: T, file: string): v.InferOutput<T> {
	let text: string;
	try {
		text = readFileSync(path.join(geodata, file), 'utf8');
	} catch {
		throw new EvidenceError(`geodata/${file} is missing or cannot be read.`);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new EvidenceError(`geodata/${file} is not valid JSON: ${(error as Error).message}`);
	}
	return validate(schema, value, `geodata/${file}`);
}
