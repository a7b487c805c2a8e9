import type { Messages } from '../message';
import bar from './bar';
import drawn from './drawn';
import keys from './keys';
import link from './link';
import print from './print';
import said from './said';
import time from './time';
import units from './units';

/** One line a theme. */
export default {
	bar,
	drawn,
	keys,
	link,
	print,
	said,
	time,
	units
} satisfies Messages;
