import type { Messages } from '../message';
import bar from './bar';
import border from './border';
import check from './check';
import drawn from './drawn';
import further from './further';
import layers from './layers';
import link from './link';
import map from './map';
import sites from './sites';
import target from './target';
import units from './units';
import words from './words';

/** One line a theme. */
export default {
	bar,
	border,
	check,
	drawn,
	further,
	layers,
	link,
	map,
	sites,
	target,
	units,
	words
} satisfies Messages;
