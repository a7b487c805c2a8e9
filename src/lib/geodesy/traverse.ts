import type { Position } from 'geojson';
import { earths, Geodesic, type Earth } from './earth';
import { checkPosition, type LonLat } from './position';

/** The shortest way from one point to the next. */
export interface Leg {
	from: LonLat;
	to: LonLat;
	/** its length */
	metres: number;
	/** the direction in which it leaves `from`, degrees clockwise from north, 0 up to 360 */
	azimuth: number;
	/** the direction in which it arrives at `to` */
	arrival: number;
	/** metres from the first point to the end of this leg */
	total: number;
}

/** An azimuth as geographiclib has it, −180 to 180, brought to 0 up to 360. */
const turned = (azimuth: number): number => (azimuth + 360) % 360;

/**
 * The legs along several points, each the geodesic of WGS84 (Karney, to about 15 nm), or the great circle of the mean
 * sphere. Fewer than two points have none. Between two places that are the same, or antipodes, a direction says little.
 */
export function traverse(points: readonly Position[], earth: Earth = 'wgs84'): Leg[] {
	const places = points.map((point) => checkPosition(point));
	let total = 0;
	return places.slice(1).map((to, i) => {
		const from = places[i] as LonLat;
		const { s12, azi1, azi2 } = earths[earth].Inverse(
			from[1],
			from[0],
			to[1],
			to[0],
			Geodesic.DISTANCE | Geodesic.AZIMUTH
		);
		const metres = s12 as number;
		total += metres;
		return {
			from,
			to,
			metres,
			azimuth: turned(azi1 as number),
			arrival: turned(azi2 as number),
			total
		};
	});
}
