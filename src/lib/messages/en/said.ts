/** What the live region says after a change; short, since it is read aloud. */
export default {
	shown: '{layer}: shown',
	hidden: '{layer}: hidden',
	selected: '{feature} selected',
	closed: 'Record closed',
	undone: 'Undone',
	redone: 'Done again',
	covered: '{share} of {target} covered',
	years: 'Years {first} to {last}',
	allYears: 'All years',
	removed: 'Site removed'
};
