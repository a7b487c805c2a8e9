import type { ExpressionSpecification } from 'maplibre-gl';
import { ATLAS, drawnAs, isArea, type Drawn } from './drawing';

/**
 * Whole countries under one hatching each, that of all the groups to which they belong: their edges are lines.
 * @param hatching the name of a country's hatching
 */
export function drawCountries(hatching: ExpressionSpecification): Drawn[] {
	return [
		{
			anchor: 'areas',
			symbols: ['countries'],
			spec: {
				id: 'countries',
				type: 'fill',
				source: ATLAS,
				filter: drawnAs(['countries'], isArea),
				paint: { 'fill-pattern': hatching, 'fill-antialias': false }
			}
		}
	];
}
