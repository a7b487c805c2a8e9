import type { Years } from '$lib/view';
import type { Palette } from '../style/palette';
import type { OwnDrawn } from '../scene';
import type { Placed } from './looks';

/** Draws one layer that the reader brought. */
export interface Drawer {
	/** the style layers that it has on the map, from the ground up */
	readonly placed: readonly Placed[];
	/** those that answer a click */
	readonly hits: readonly string[];
	/** Brings what is drawn in step with the layer as it is now: its looks, its filter, the years chosen. */
	update(drawn: OwnDrawn, years: Years | null, palette: Palette): void;
	/** Lights a feature up, or no longer. */
	hover?(index: number, on: boolean): void;
	/** Takes everything off the map that belongs to the layer. */
	remove(): void;
}
