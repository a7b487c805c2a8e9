/** The guided tours: their card, their list, their page. */
export default {
	card: 'Tour',
	title: 'Tours',
	about: 'Five short stories that follow the article. Each step is a view of the map.',
	description:
		'Five short tours of the Russia–China relationship, step by step on the map: the ground, energy, rail, air defence and Taiwan, drills.',
	stepOf: 'Step {step} of {count}',
	keys: 'Arrow keys step, Escape leaves.',
	leave: 'Leave',
	leaveTour: 'Leave the tour',
	back: 'Back',
	next: 'Next',
	finish: 'Finish',
	sources: 'Sources',
	loading: 'Loading the tour …',
	fault: 'The tour could not be loaded. Check the connection, then leave it and start again.',
	count: '{count, plural, one {# step} other {# steps}}',
	take: 'Take the tour',
	takeOf: 'Take the tour: {title}',
	every: 'Every step',
	show: 'Show on the map',
	showStep: 'Show step {step} on the map',
	gas: '{number} billion cubic metres',
	oil: '{number} million tonnes'
};
