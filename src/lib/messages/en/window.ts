/** What every window over the page says. */
export default {
	close: 'Close'
};
