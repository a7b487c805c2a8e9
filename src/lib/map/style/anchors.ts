import type { LayerSpecification } from 'maplibre-gl';

/**
 * Empty layers that fix the order of drawing, from the ground up. Whatever is drawn names the anchor
 * under which it lies, so nothing depends on what loads first.
 */
export const anchors = [
	/** areas and lines that the reader brought */
	'own-ground',
	'coverage',
	// Areas and lines of the atlas follow each other: they share a source.
	'areas',
	'lines',
	'points',
	'own-points',
	'labels',
	'top'
] as const;
export type Anchor = (typeof anchors)[number];

export const anchorId = (anchor: Anchor) => `anchor-${anchor}`;

export function anchorLayer(anchor: Anchor): LayerSpecification {
	return {
		id: anchorId(anchor),
		type: 'background',
		layout: { visibility: 'none' },
		paint: { 'background-opacity': 0 }
	};
}
