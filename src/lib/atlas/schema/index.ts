export { BorderDetail, BorderLabels, BorderLengths, BorderVertex, END_KM } from './border';
export { Disputed, DisputedBoundary } from './boundary';
export { Catalogue, CatalogueLayer, shapeNames } from './catalogue';
export { accuracies, confidences, Feature, Layer, Quantity, statuses, Waypoint } from './feature';
export { Claim, Claims, Measure, verdicts } from './claim';
export { Geometry, Position } from './geometry';
export {
	CityName,
	CityNames,
	CountryName,
	CountryNames,
	FullName,
	WaterLabel,
	WaterLabels
} from './label';
export { Source, Sources } from './source';
export { Mast, System, Systems } from './system';
export { Tour, Tours, TourStop } from './tour';
export { Trade, TradeYear } from './trade';
export { Country, Id, Name, Text, When } from './text';
