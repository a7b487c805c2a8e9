/** The map on paper. */
export default {
	map: 'The map'
};
