/** The help sheet of the keys, and the links that skip to a part of the page. */
export default {
	title: 'Keys',
	skips: 'Skip to',
	anywhere: 'Anywhere',
	focused: 'While it has the focus',
	help: 'Show this list',
	undo: 'Undo',
	redo: 'Redo',
	escape: 'Leave off: drawing, placing, the record',
	home: 'Show the whole atlas',
	layers: 'Go to the layers',
	check: 'Go to the coverage check or the record',
	time: 'Go to the years',
	map: 'Go to the map',
	pan: 'Map: pan',
	zoom: 'Map: zoom',
	turn: 'Map: turn',
	steps: 'Record: to the one before, to the next',
	site: 'Site: move; with Shift in larger steps',
	years: 'Handle of the years: move',
	single: 'Keys of a single character work'
};
