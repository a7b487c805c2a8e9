/** What every window over the page says. */
export default {
	close: 'Close',
	retry: 'Try again',
	notLoaded: 'This part of the page could not be loaded. Check the connection, then try again.'
};
