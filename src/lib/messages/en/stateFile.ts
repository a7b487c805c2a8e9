/** Everything in one file: the view and the reader's own layers. */
export default {
	title: 'Everything in one file',
	about: 'The view and your own layers with all their features, to open again here or elsewhere.',
	save: 'Save file',
	open: 'Open file …',
	cannot:
		'These stay behind, as they are archives in files of their own: {names}. Add them again by hand.',
	unsaved: 'The file could not be written. Try again.',
	opened: 'State of {date} opened',
	openedBut: 'The file is open, but:',
	notInIt: '{name} is not in it: add that archive by hand.',
	asks: 'Layers in this file come from {hosts}. If you load them, that site learns your internet address and what you look at.',
	with: 'Load them',
	without: 'Open without them',
	unread: 'The file could not be read. Check that it is still there.',
	noJson: 'This file is not whole: {reason}. Save it again where it comes from.',
	noState:
		'This is no file that Amur saved: its format is {value}. Data files are added by “Add data”.',
	newer:
		'A newer Amur saved this file (version {version}; this one reads up to {most}). Reload the page to get the newest.',
	bad: 'The file is broken: {where} cannot be {value}. Mend it there, or save it again where it comes from.',
	twice:
		'The file is broken: more than one of its layers has the id {id}. Give each an id of its own there, or save the file again where it comes from.',
	failed: 'The layers of this file could not be read: {reason}'
};
