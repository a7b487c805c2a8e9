import type { Messages } from '../message';
import bar from './bar';
import drawn from './drawn';
import link from './link';
import states from './states';
import time from './time';
import units from './units';

/** One line a theme. */
export default {
	bar,
	drawn,
	link,
	states,
	time,
	units
} satisfies Messages;
