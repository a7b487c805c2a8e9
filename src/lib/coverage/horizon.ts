import { checkMetres } from '../geodesy/position';

/**
 * The mean radius of the earth (IUGG, 6,371,008.8 m) times 4/3: the radius at which standard refraction lets
 * radio waves run straight (ITU-R P.834, Skolnik).
 */
const REFRACTED_RADIUS = (4 / 3) * 6_371_008.8;

/** The height of an antenna whose site gives none: on the 40V6M mast, 24 m. */
export const USUAL_MAST = 24;

/**
 * How far a radar on a mast sees a target at an altitude, in metres along the ground: the two arcs to the common
 * tangent, R·acos(R / (R + h)) each, on the 4/3 earth. Heights in metres above the same smooth earth; terrain is
 * ignored.
 */
export function radarHorizon(mastHeight: number, targetAltitude: number): number {
	return (
		toTangent(checkMetres(mastHeight, 'mast height')) +
		toTangent(checkMetres(targetAltitude, 'target altitude'))
	);
}

/** acos(R / (R + h)) as an arc tangent, which keeps its digits for small heights. */
function toTangent(height: number): number {
	return (
		REFRACTED_RADIUS *
		Math.atan2(Math.sqrt(height * (2 * REFRACTED_RADIUS + height)), REFRACTED_RADIUS)
	);
}
