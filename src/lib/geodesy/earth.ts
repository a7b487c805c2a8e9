import geodesic from 'geographiclib-geodesic';

/** WGS84 as defined by NIMA TR8350.2: the equatorial radius in metres and the flattening. */
export const EQUATORIAL_RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257223563;

/** Derived from the two: squared eccentricity, and the polar radius in metres. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
export const POLAR_RADIUS = EQUATORIAL_RADIUS * (1 - FLATTENING);

/** Half a meridian, from pole to pole: the greatest geodesic distance that there is, in metres. */
export const GREATEST_DISTANCE = 20_003_931.4586;

/**
 * Up to π·b every geodesic from a point is still a shortest path, whatever the point and the azimuth
 * (the curvature of the ellipsoid is nowhere above 1/b²), so a ring of that radius is one smooth curve.
 */
export const GREATEST_RANGE = Math.PI * POLAR_RADIUS;

export const RADIANS = Math.PI / 180;

export const Geodesic = geodesic.Geodesic;

/** Karney's geodesics, to about 15 nanometres; https://doi.org/10.1007/s00190-012-0578-z */
export const wgs84 = Geodesic.WGS84;

/** The mean radius R₁ = (2a + b) / 3 of the IUGG in metres, 6,371,008.7714: the sphere to compare with. */
export const MEAN_RADIUS = (2 * EQUATORIAL_RADIUS + POLAR_RADIUS) / 3;

/** The earths that can be measured on. */
export const earths = { wgs84, sphere: new Geodesic.Geodesic(MEAN_RADIUS, 0) };
export type Earth = keyof typeof earths;
