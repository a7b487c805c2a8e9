import type { Messages } from '../message';
import bar from './bar';
import drawn from './drawn';
import find from './find';
import link from './link';
import units from './units';

/** One line a theme. */
export default {
	bar,
	drawn,
	find,
	link,
	units
} satisfies Messages;
