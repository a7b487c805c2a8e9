/** Numbers with their units; what Intl knows is not here. */
export default {
	squareKilometres: '{number} km²',
	percent: '{number} %',
	belowPercent: 'below {number} %',
	until: 'until {date}',
	north: '{degrees}° N',
	south: '{degrees}° S',
	east: '{degrees}° E',
	west: '{degrees}° W',
	position: '{lat}, {lon}',
	comma: ', '
};
