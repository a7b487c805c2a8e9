import { extreme, within, type Found } from '../geodesy/nearest';
import { extremePlace } from './points';
import { inArea, type Target } from './target';

/** The point of the target nearest to a position (itself, if it lies in an area), or farthest from it. */
export function extent(target: Target, lon: number, lat: number, far: boolean): Found {
	if (target.kind === 'points') return extremePlace(target, lon, lat, far);
	const inside =
		target.kind === 'area' && within((position) => inArea(target, ...position), lon, lat, far);
	return inside || extreme(target.pieces, lon, lat, far);
}
