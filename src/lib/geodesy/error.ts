/** What is wrong, for a program. The message says it for a reader: the value and the remedy. */
export type GeometryErrorCode =
	'position' | 'metres' | 'azimuth' | 'number' | 'type' | 'empty' | 'ring' | 'sites';

/** Thrown for any input that has no meaning on the earth. */
export class GeometryError extends Error {
	override readonly name = 'GeometryError';

	constructor(
		readonly code: GeometryErrorCode,
		message: string
	) {
		super(message);
	}
}

/** The value as a message shows it: short, and telling NaN from null. */
export function show(value: unknown): string {
	if (typeof value === 'number' || value === undefined) return String(value);
	let text: string;
	try {
		text =
			JSON.stringify(value, (_, part) =>
				typeof part === 'number' && !Number.isFinite(part) ? String(part) : part
			) ?? String(value);
	} catch {
		text = String(value);
	}
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
