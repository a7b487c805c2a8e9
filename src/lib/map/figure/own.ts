import { inYears } from '$lib/atlas/own';
import type { Feature } from 'geojson';
import { collection } from '../own/collection';
import { looks, type Placed } from '../own/looks';
import type { Palette } from '../style/palette';
import type { OwnDrawn, Scene } from '../scene';

/** More points than this would make a drawing that no program opens. */
export const MOST_POINTS = 20_000;

/** Whether a drawing leaves a layer out: tiles have no features at hand, and too many points would choke it. */
export const isLeftOut = ({ layer: { content } }: OwnDrawn): boolean =>
	content.kind === 'tiles' || (content.kind === 'points' && content.count > MOST_POINTS);

/** The features of a layer that the reader brought, of these years, with what drawing needs. */
export function ownFeatures(drawn: OwnDrawn, years: Scene['years']): Feature[] {
	if (isLeftOut(drawn)) return [];
	return collection(drawn).features.filter(({ properties }) => {
		const year = properties?.year as number | undefined;
		return year === undefined || inYears(year, years);
	});
}

/** How such a layer is drawn: as on the screen. */
export const ownLayers = ({ layer }: OwnDrawn, palette: Palette): Placed[] =>
	looks(layer, palette, { id: layer.id, source: layer.id });
