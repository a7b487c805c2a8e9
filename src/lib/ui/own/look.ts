import type { DataColour } from '$lib/atlas/colours';
import type { OwnLayer, OwnStyle } from '$lib/atlas/own';

/** What a layer is drawn as. */
export type Symbol = 'points' | 'lines' | 'areas' | 'tiles';

/** What most likely stands for a layer: what its first feature with a place is. */
export function symbolOf(content: OwnLayer['content']): Symbol {
	if (content.kind !== 'shapes') return content.kind;
	const type = content.geometries?.find((geometry) => geometry)?.type ?? 'Point';
	if (type.endsWith('Point')) return 'points';
	return type.endsWith('LineString') ? 'lines' : 'areas';
}

/** A colour as style sheets write it. */
export const cssColour = (colour: OwnStyle['colour']): string =>
	colour.startsWith('#') ? colour : `var(--${colour as DataColour})`;

/** Widths of lines and radii of points that can be chosen, in pixels. */
export const SIZES = { least: 1, most: 16 } as const;
