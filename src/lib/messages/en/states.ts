/** What the map says for itself: loading, empty, offline, without WebGL, new to the reader. */
export default {
	hintSelect: 'Select anything to read its record and sources.',
	hintDrag: 'Drag the site to see what it would reach.',
	gotIt: 'Got it',
	loading: 'Loading {what}: {done} of {total}',
	progress: 'Files loaded',
	basemap: 'the basemap',
	program: 'the program of the map',
	drawing: 'the drawing tool',
	noLayer: 'No layer is shown.',
	noKind: 'Every kind of the layers shown is switched off.',
	usual: 'Show the usual layers',
	noYear: 'Nothing in the layers shown was there in these years.',
	allYears: 'Show all years',
	offline: 'You are offline. Missing: {what}. It will be loaded once you are back online.',
	missing: 'Could not be loaded: {what}.',
	retry: 'Try again',
	plain:
		'This browser does not offer WebGL 2, so a plain map stands here. The lists, the tables and the coverage check work as ever.',
	plainMap: 'Plain map. Arrow keys pan, plus and minus zoom.',
	restoring: 'The browser took the picture away. It is being restored …',
	broken: 'The picture could not be restored. Nothing of your view is lost.',
	remake: 'Draw the map anew'
};
