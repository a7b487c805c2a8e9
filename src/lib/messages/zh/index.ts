import type { Messages } from '../message';
import amounts from './amounts';
import bar from './bar';
import bibliography from './bibliography';
import charts from './charts';
import claims from './claims';
import compass from './compass';
import drawn from './drawn';
import frame from './frame';
import inspector from './inspector';
import keys from './keys';
import layerPages from './layerPages';
import layerTable from './layerTable';
import link from './link';
import meanings from './meanings';
import measure from './measure';
import method from './method';
import nearest from './nearest';
import print from './print';
import ranges from './ranges';
import said from './said';
import time from './time';
import topics from './topics';
import tours from './tours';
import units from './units';
import verdicts from './verdicts';
import words from './words';

/** One line a theme. */
export default {
	amounts,
	bar,
	bibliography,
	charts,
	claims,
	compass,
	drawn,
	frame,
	inspector,
	keys,
	layerPages,
	layerTable,
	link,
	meanings,
	measure,
	method,
	nearest,
	print,
	ranges,
	said,
	time,
	topics,
	tours,
	units,
	verdicts,
	words
} satisfies Messages;
