/** The coverage check: the question, the answer, and what limits it. */
export default {
	title: 'Coverage check',
	notional: '{count, plural, one {notional site} other {notional sites}}',
	noSite: 'No site',
	sites: '{count, plural, one {# site} other {# sites}}',
	share: 'Covered share',
	of: 'of {target}',
	amount: '{covered} of {total}',
	amountOfPoints: '{covered, number} of {total, plural, one {# point} other {# points}}',
	complete: 'Complete',
	yes: 'yes',
	no: 'no',
	nearest: 'Nearest point',
	farthest: 'Farthest point',
	needed: 'Range needed for all of it',
	loading: 'Loading the target …',
	noTarget:
		'The target could not be loaded, or it has no shape. Choose another, or check the connection.',
	place: 'Place a site to see what a system there would reach.',
	inRange: 'What else is in range',
	inRangeCount:
		'{lines, plural, one {# line} other {# lines}}, {points, plural, one {# point} other {# points}}',
	method:
		'Distances and areas on WGS84. Nominal range: the published maximum. Terrain is ignored{horizon, select, ignored {, and so are the radar horizon and the target’s altitude} other {}}. Sites are notional.',
	ifSeen: 'if the target flies high enough to be seen',
	atAltitude: 'for a target at {altitude}',
	allIn: 'All of it is in range: the farthest point lies {margin} inside the {range}, {proviso}.',
	allInOfSites: 'All of it is in range of at least one of the sites, {proviso}.',
	partOut: 'Part of it is out of reach of every site.',
	horizonOfSites:
		'The radar horizon limits this answer: some point lies {short} beyond the reach of every site.',
	rangeOfSites:
		'The ranges limit this answer: some point lies {short} beyond the reach of every site.',
	horizonNearest:
		'The radar horizon limits this answer to {range} of {nominal}: even the nearest point lies {short} beyond the {range}.',
	horizonFarthest:
		'The radar horizon limits this answer to {range} of {nominal}: the farthest point lies {short} beyond the {range}.',
	rangeNearest:
		'The range limits this answer: even the nearest point lies {short} beyond the {range}.',
	rangeFarthest: 'The range limits this answer: the farthest point lies {short} beyond the {range}.'
};
