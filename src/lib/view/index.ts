export { apply, isContinuous, type Change } from './change';
export { mended, noHistory, redo, remember, undo, type History } from './history';
export { isSame, readLink, savedView, VERSION, writeLink, type Rejected } from './link';
export { readPosition } from './read';
export {
	defaultView,
	shownKinds,
	siteName,
	LIMITS,
	units,
	type Camera,
	type Projection,
	type Measure,
	type Reach,
	type Selection,
	type Theme,
	type TourStep,
	type Unit,
	type View,
	type ViewSite,
	type Vocabulary,
	type Years
} from './view';
