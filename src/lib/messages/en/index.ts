import amounts from './amounts';
import bar from './bar';
import bibliography from './bibliography';
import border from './border';
import bring from './bring';
import charts from './charts';
import check from './check';
import claims from './claims';
import compass from './compass';
import drawn from './drawn';
import embed from './embed';
import figure from './figure';
import find from './find';
import foreign from './foreign';
import frame from './frame';
import further from './further';
import inspector from './inspector';
import keys from './keys';
import layerPages from './layerPages';
import layerTable from './layerTable';
import layers from './layers';
import link from './link';
import map from './map';
import meanings from './meanings';
import measure from './measure';
import method from './method';
import nearest from './nearest';
import offline from './offline';
import own from './own';
import ownMap from './ownMap';
import ownUse from './ownUse';
import print from './print';
import problems from './problems';
import ranges from './ranges';
import said from './said';
import sites from './sites';
import stateFile from './stateFile';
import states from './states';
import take from './take';
import target from './target';
import time from './time';
import topics from './topics';
import tours from './tours';
import units from './units';
import verdicts from './verdicts';
import window from './window';
import words from './words';

/** One line a theme. */
export default {
	amounts,
	bar,
	bibliography,
	border,
	bring,
	charts,
	check,
	claims,
	compass,
	drawn,
	embed,
	figure,
	find,
	foreign,
	frame,
	further,
	inspector,
	keys,
	layerPages,
	layerTable,
	layers,
	link,
	map,
	meanings,
	measure,
	method,
	nearest,
	offline,
	own,
	ownMap,
	ownUse,
	print,
	problems,
	ranges,
	said,
	sites,
	stateFile,
	states,
	take,
	target,
	time,
	topics,
	tours,
	units,
	verdicts,
	window,
	words
};
