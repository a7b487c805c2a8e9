export { Catalogue, CatalogueLayer, shapeNames } from './catalogue';
export { accuracies, confidences, Feature, Layer, Quantity, statuses, Waypoint } from './feature';
export { Claim, Claims, Measure, verdicts } from './claim';
export { Geometry, Position } from './geometry';
export { Source, Sources } from './source';
export { Mast, System, Systems } from './system';
export { Trade, TradeYear } from './trade';
export { Country, Id, Name, Text, When } from './text';
