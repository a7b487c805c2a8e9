import type { Messages } from '../message';
import bar from './bar';
import compass from './compass';
import drawn from './drawn';
import link from './link';
import measure from './measure';
import nearest from './nearest';
import units from './units';

/** One line a theme. */
export default {
	bar,
	compass,
	drawn,
	link,
	measure,
	nearest,
	units
} satisfies Messages;
