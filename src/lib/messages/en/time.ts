/** The timeline. */
export default {
	title: 'Years',
	years: '{first}–{last}',
	began: 'What began each year',
	what: 'Shown in the bars',
	everything: 'all layers shown',
	nothing: 'No layer shown has dates.',
	first: 'First year',
	last: 'Last year',
	play: 'Play the years',
	pause: 'Pause',
	all: 'All years',
	hint: 'Drag across the bars to choose years; click a bar for one year.',
	bar: '{year}: {count}',
	of: '{count} of {total}'
};
