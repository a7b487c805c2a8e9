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
export type { Sector, Site } from './site';
export { prepare, type Target } from './target';
