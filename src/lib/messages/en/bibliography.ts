/** The page of the sources. */
export default {
	description:
		'The {count} sources of Amur, each with what cites it and whether its page was read; CSL-JSON and BibTeX to download.',
	lede: 'Everything in Amur cites one of these {count} sources. The page of {read} of them was read, often only an excerpt; the others are the public record, believed but not read.',
	download: 'Download {format}',
	find: 'Find',
	findHint: 'a title, a publisher',
	page: 'Page',
	either: 'Read or not',
	read: 'Read',
	unread: 'Not read',
	shown: '{shown} of {all, plural, one {# source} other {# sources}}',
	pageRead: 'page read',
	pageUnread: 'page not read',
	cited: 'Cited {count, plural, one {# time} other {# times}}',
	uncited: 'Cited by nothing yet.',
	systems: 'Systems',
	claims: 'Claims',
	trade: 'Trade',
	none: 'Nothing fits. Ask for fewer words.'
};
