export { askedOf, readOwnTarget } from './asked';
export { valueAt, type Column, type Value } from './column';
export { featureAt, geometryAt, nameAt, propertiesAt } from './feature';
export { partsOf, simple, simpleAt } from './simple';
export { colourFields, simplestyleColour } from './simplestyle';
export { maskOf } from './mask';
export {
	geometryTypes,
	isOwn,
	ownId,
	type At,
	type Box,
	type OwnFeatures,
	type OwnFilter,
	type OwnLayer,
	type OwnStyle,
	type OwnTiles,
	type Problem
} from './own';
export { inYears, isShown, yearOf, yearsOf } from './years';
