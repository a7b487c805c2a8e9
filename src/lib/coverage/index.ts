/**
 * What sites reach: shares of targets, unions, places in range, and where a site would have to stand. Positions are
 * [longitude, latitude] in degrees, lengths metres, areas m². WGS84; terrain is ignored.
 */
export { coverage, share, type Coverage } from './coverage';
export { radarHorizon, USUAL_MAST } from './horizon';
export { GREATEST_SITING_RANGE } from './limits';
export { Memory } from './memory';
export { ringPath } from './path';
export { inRange, preparePlaces, type PreparedPlaces } from './places';
export { preparePoints } from './points';
export type { Site } from './site';
export { prepare, type Target } from './target';
export { union, unionArea } from './union';
// The question itself stands in ./siting: with all of Clipper, it is for the worker alone.
export type { Siting } from './siting';
