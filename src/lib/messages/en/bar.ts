/** The foot of the map. */
export default {
	tools: 'Map tools',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	home: 'Home',
	keys: 'Keys (?)',
	globe: 'Globe',
	scale: 'Scale in the middle of the map',
	middle: 'middle',
	undo: 'Undo',
	undoKey: 'Undo (Ctrl Z)',
	redo: 'Redo',
	redoKey: 'Redo (Ctrl Shift Z)',
	theme: 'Theme',
	auto: 'Auto',
	light: 'Light',
	dark: 'Dark',
	contrast: 'High contrast',
	missed: '{language} could not be loaded. Check the connection, then reload the page.',
	language: 'Language'
};
