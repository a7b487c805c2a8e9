/** What the map says of the layers that the reader brought. */
export default {
	leftOut: 'Left out of the plain map: {what}. It draws layers of up to {count, number} features.'
};
