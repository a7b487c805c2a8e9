/** The site on the reader's device. */
export default {
	news: 'There is a new version of Amur.',
	reload: 'Reload',
	later: 'Later'
};
