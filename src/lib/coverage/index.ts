/**
 * What sites reach: shares of targets, unions, places in range, and where a site would have to stand. Positions are
 * [longitude, latitude] in degrees, lengths metres, areas m². WGS84; terrain is ignored.
 */
export {
	coverage,
	share,
	type Coverage,
	type Question,
	type Share,
	type SiteCoverage
} from './coverage';
export { radarHorizon, USUAL_MAST } from './horizon';
export { Memory } from './memory';
export { ringPath } from './path';
export { inRange, preparePlaces, type Places, type PreparedPlaces } from './places';
export { preparePoints } from './points';
export type { Sector, Site } from './site';
export { prepare, type Target } from './target';
export { union, unionArea, type Union, type UnionOptions } from './union';
// The question itself stands in ./siting: with all of Clipper, it is for the worker alone.
export type { Siting, SitingQuestion } from './siting';
