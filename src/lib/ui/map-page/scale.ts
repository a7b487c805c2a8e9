import { figureIn } from '../words/format';

const STEPS = [1, 2, 5];
const WIDEST = 96;

/**
 * The longest round distance in metres that a scale bar of at most 96 pixels can show; null where there is none.
 * @param metresPerPixel at the centre of the map
 */
export function scaleLength(metresPerPixel: number): number | null {
	if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return null;
	const widest = metresPerPixel * WIDEST;
	const power = 10 ** Math.floor(Math.log10(widest));
	return power * Math.max(...STEPS.filter((step) => step * power <= widest));
}

/** What is written at a scale bar of so many metres. */
export const scaleLabel = (metres: number): string =>
	metres >= 1000 ? figureIn('kilometer', metres / 1000) : figureIn('meter', metres);
