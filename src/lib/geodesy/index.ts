/**
 * The earth as WGS84: distances, rings, lengths, areas. Positions are [longitude, latitude] in degrees, lengths are
 * metres, areas m². Everything that leaves here is RFC 7946.
 */
export { area } from './area';
export { cutAtAntimeridian } from './antimeridian';
export { between, lay, leastApart, type Laid } from './between';
export { crossesItself } from './crossing';
export { densify } from './densify';
export { destination } from './destination';
export { distance } from './distance';
export { GREATEST_DISTANCE, MEAN_RADIUS } from './earth';
export { enclosed, outline, type Enclosed } from './enclosed';
export { GeometryError } from './error';
export type { Shape } from './geometry';
export { length } from './length';
export { farthest, nearest } from './nearest';
export type { LonLat } from './position';
export { ring } from './ring';
export { traverse, type Leg } from './traverse';
