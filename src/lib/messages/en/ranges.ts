/** The table of systems, radars and masts. */
export default {
	label: 'Ranges',
	name: 'Name',
	figure: 'Range or height',
	basis: 'What kind of figure',
	note: 'Note',
	sources: 'Sources',
	checked: 'Against aircraft: can be checked for coverage',
	others: 'Others: shown, not checked',
	radars: 'Radars',
	masts: 'Masts',
	elsewhere: '{range}, elsewhere {low}–{high} km',
	height: '{height} m',
	none: 'none'
};
