import type { Messages } from '../message';
import bar from './bar';
import drawn from './drawn';
import inspector from './inspector';
import link from './link';
import tours from './tours';
import units from './units';
import words from './words';

/** One line a theme. */
export default {
	bar,
	drawn,
	inspector,
	link,
	tours,
	units,
	words
} satisfies Messages;
