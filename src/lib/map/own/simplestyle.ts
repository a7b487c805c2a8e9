import { valueAt, type Column, type OwnFeatures } from '$lib/atlas/own';
import { hexColour } from './colour';

/** What a feature says of its own looks, and only what is valid of it. */
export interface Simplestyle {
	stroke?: string;
	'stroke-width'?: number;
	'stroke-opacity'?: number;
	fill?: string;
	'fill-opacity'?: number;
	'marker-color'?: string;
	/** how many times as large as usual */
	'marker-size'?: number;
}

// A wider line would cover the map.
const WIDEST = 40;
const sizes: Record<string, number> = { small: 0.7, medium: 1, large: 1.5 };

const within = (most: number) => (value: unknown) => {
	const number = typeof value === 'string' && value.trim() ? Number(value) : value;
	return typeof number === 'number' && number >= 0 && number <= most ? number : undefined;
};
const colour = (value: unknown) => hexColour(value) ?? undefined;
const size = (value: unknown) =>
	typeof value === 'string' && Object.hasOwn(sizes, value) ? sizes[value] : undefined;

const readers: { [K in keyof Simplestyle]-?: (value: unknown) => Simplestyle[K] } = {
	stroke: colour,
	'stroke-width': within(WIDEST),
	'stroke-opacity': within(1),
	fill: colour,
	'fill-opacity': within(1),
	'marker-color': colour,
	'marker-size': size
};

/** How to read what each feature says of its own looks; null where no feature says anything. */
export function simplestyleOf({ columns }: OwnFeatures): ((index: number) => Simplestyle) | null {
	const found = columns.filter(({ name }) => Object.hasOwn(readers, name));
	if (!found.length) return null;
	return (index) => {
		const style: Record<string, unknown> = {};
		for (const column of found) {
			const value = readers[column.name as keyof Simplestyle](valueAt(column, index));
			if (value !== undefined) style[column.name] = value;
		}
		return style;
	};
}

/**
 * The colours that points bring along, four bytes a point; the layer's own colour where one brings none.
 * @returns null where no point brings any
 */
export function markerColours(
	{ columns, count }: OwnFeatures,
	usual: readonly [number, number, number]
): Uint8ClampedArray | null {
	const column = columns.find(({ name }) => name === 'marker-color');
	if (!column) return null;
	const known = new Map<unknown, Uint8ClampedArray>();
	const colours = new Uint8ClampedArray(4 * count);
	for (let i = 0; i < count; i++) {
		const value = valueAt(column as Column, i);
		let rgba = known.get(value);
		if (!rgba) {
			const [r = 0, g = 0, b = 0] =
				colour(value)?.match(/\d+/g)?.map(Number) ?? (usual as readonly number[]);
			rgba = Uint8ClampedArray.of(r, g, b, 255);
			known.set(value, rgba);
		}
		colours.set(rgba, 4 * i);
	}
	return colours;
}
