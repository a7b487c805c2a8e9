/** The fields of simplestyle 1.1.0 that hold a colour, the one that counts for points first. */
export const colourFields = ['marker-color', 'stroke', 'fill'] as const;

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/** A colour written as simplestyle has it, #rgb or #rrggbb with or without #, as #rrggbb; null if it is none. */
export function simplestyleColour(value: unknown): `#${string}` | null {
	// A column of digits alone became numbers.
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const digits = HEX.exec(String(value).trim())?.[1]?.toLowerCase();
	if (!digits) return null;
	return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}
