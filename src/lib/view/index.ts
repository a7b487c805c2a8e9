export { apply, isContinuous, type Change } from './change';
export { noHistory, redo, remember, undo, type History } from './history';
export { readLink, VERSION, writeLink, type Rejected } from './link';
export { readPosition } from './read';
export {
	defaultView,
	shownKinds,
	LIMITS,
	type Camera,
	type Projection,
	type Reach,
	type Selection,
	type Theme,
	type View,
	type ViewSite,
	type Vocabulary,
	type Years
} from './view';
