/** What is asked about, and how the reader draws it. */
export default {
	target: 'Target',
	areas: 'Areas',
	own: 'Your own',
	drawArea: 'Draw an area …',
	drawLine: 'Draw a line …',
	feature: 'Feature of the atlas',
	countries: 'Countries',
	areaDrawn: 'The area drawn',
	lineDrawn: 'The line drawn',
	drawingArea:
		'Click its corners on the map. Click the first corner again, or press Enter, to close the area. Escape gives up.',
	drawingLine:
		'Click its corners on the map. Click the last point again, or press Enter, to end the line. Escape gives up.',
	stop: 'Stop drawing',
	refused: 'What was drawn cannot be the target: {reason}. Draw it again.',
	again: 'Draw it again',
	corners: 'Corners: latitude, longitude, a line each',
	noCorner: '“{text}” is no corner: type latitude, longitude in degrees, a line each.',
	offEarth: '“{text}” is off the earth: latitudes reach 90, longitudes 180 degrees.',
	cannot: 'This cannot be the target: {reason}.'
};
