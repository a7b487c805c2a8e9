/** The map itself, and the sheet of a small screen. */
export default {
	title: 'Amur: an atlas of the Russia–China relationship',
	description:
		'Pipelines, railway, border, joint drills and air-defence ranges between Russia and China, on a map in which every line has a source and every figure is measured.',
	map: 'Map',
	canvas: 'Map canvas. Arrow keys pan, plus and minus zoom.',
	site: 'Notional site {name} at {position}. Drag it, or move it by the arrow keys.',
	tapSite: 'Tap where the site is to stand.',
	tapCorners: 'Tap the corners, then the first again.',
	tapPoints: 'Tap the points, then the last again.',
	cancel: 'Cancel',
	sheetPeek: 'Sheet: peek. Press to change its height',
	sheetHalf: 'Sheet: half. Press to change its height',
	sheetFull: 'Sheet: full. Press to change its height'
};
