import { figureIn } from '../words/format';

const STEPS = [1, 2, 5];
const WIDEST = 96;

/**
 * The longest round distance that a scale bar of at most 96 pixels can show.
 * @param metresPerPixel at the centre of the map
 */
export function scaleBar(metresPerPixel: number): { pixels: number; label: string } | null {
	if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return null;
	const widest = metresPerPixel * WIDEST;
	const power = 10 ** Math.floor(Math.log10(widest));
	const metres = power * Math.max(...STEPS.filter((step) => step * power <= widest));
	return {
		pixels: Math.round(metres / metresPerPixel),
		label: metres >= 1000 ? figureIn('kilometer', metres / 1000) : figureIn('meter', metres)
	};
}
