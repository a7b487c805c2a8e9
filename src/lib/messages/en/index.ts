import bar from './bar';
import drawn from './drawn';
import link from './link';
import units from './units';
import words from './words';

/** One line a theme. */
export default {
	bar,
	drawn,
	link,
	units,
	words
};
