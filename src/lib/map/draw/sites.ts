import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { ATLAS, coloured, drawnAs, isPoint, unlessHidden, type Drawn } from './drawing';
import { pointNames } from './names';

const symbols = ['ring'] as const;
const sites = drawnAs(symbols, isPoint);

/** Notional sites; their range rings are lines. */
export function drawSites(palette: Palette, language: Language): Drawn[] {
	const names = pointNames(palette, language);
	return [
		{
			anchor: 'points',
			symbols,
			spec: {
				id: 'sites',
				type: 'circle',
				source: ATLAS,
				filter: sites,
				paint: {
					'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2, 6, 4],
					'circle-opacity': unlessHidden(),
					'circle-stroke-opacity': unlessHidden(),
					'circle-color': palette.halo,
					'circle-stroke-color': coloured(palette),
					'circle-stroke-width': 1.6
				}
			}
		},
		{
			anchor: 'labels',
			symbols,
			spec: {
				id: 'site-names',
				type: 'symbol',
				source: ATLAS,
				filter: sites,
				minzoom: 5.8,
				layout: {
					...names.layout,
					'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
					'text-radial-offset': 0.8,
					'symbol-sort-key': ['get', 'rank']
				},
				paint: names.paint
			}
		}
	];
}
