import { isOwn } from '$lib/atlas/own';
import { Refusal } from '$lib/messages';
import {
	readAltitude,
	readCamera,
	readLanguage,
	readLayers,
	readProjection,
	readMeasure,
	readReach,
	readSelect,
	readSite,
	readTarget,
	readTheme,
	readTour,
	readUnit,
	readYears
} from './read';
import { NONE } from './read';
import {
	defaultView,
	LIMITS,
	type Measure,
	type Reach,
	type TourStep,
	type View,
	type ViewSite,
	type Vocabulary
} from './view';

/** The version of the grammar that links are written in. */
export const VERSION = 1;

/** The keys of the grammar, in the order in which a link names them. */
type Key =
	| 'v'
	| 'at'
	| 'layers'
	| 'site'
	| 'target'
	| 'altitude'
	| 'compare'
	| 'rings'
	| 'years'
	| 'select'
	| 'projection'
	| 'measure'
	| 'unit'
	| 'tour'
	| 'theme'
	| 'lang';

/** A part of a link that could not be used, as it stood there. */
export interface Rejected {
	key: string;
	value: string;
	reason: Refusal;
}

/** Up to `digits` decimals, without trailing zeros. */
const short = (value: number, digits: number) => String(Number(value.toFixed(digits)));

const writeReach = (reach: Reach) => ('system' in reach ? reach.system : `${short(reach.km, 3)}km`);

function writeSite({ position, reach, mastHeight, name }: ViewSite): string {
	const [lon, lat] = position;
	const parts = [short(lon, 5), short(lat, 5), writeReach(reach)];
	if (mastHeight !== undefined || name)
		parts.push(mastHeight === undefined ? '' : short(mastHeight, 1));
	if (name) parts.push(name);
	return parts.join(',');
}

const writeMeasure = ({ kind, points }: Measure) =>
	`${kind === 'area' ? kind : 'line'}:${points.map(([lon, lat]) => `${short(lon, 5)},${short(lat, 5)}`).join()}`;

function parts(view: View): [Key, string][] {
	const result: [Key, string][] = [];
	if (view.camera) {
		const { lat, lon, zoom, bearing, pitch } = view.camera;
		const turned = Number(bearing.toFixed(1)) !== 0 || Number(pitch.toFixed(1)) !== 0;
		const at = [short(lat, 4), short(lon, 4), short(zoom, 2)];
		if (turned) at.push(short(bearing, 1), short(pitch, 1));
		result.push(['at', at.join(',')]);
	}
	const layer = (id: string) => (view.kinds[id] ? `${id}:${view.kinds[id].join('.') || NONE}` : id);
	// What the reader brought stays on this device, and so does what is said of it.
	const shared = view.layers.filter((id) => !isOwn(id));
	result.push(['layers', shared.map(layer).join(',')]);
	if (view.sites.length) for (const site of view.sites) result.push(['site', writeSite(site)]);
	else result.push(['site', '']);
	if (!isOwn(view.target)) result.push(['target', view.target]);
	if (view.altitude !== null) result.push(['altitude', short(view.altitude, 1)]);
	if (view.compare) result.push(['compare', writeReach(view.compare)]);
	if (view.merged) result.push(['rings', 'merged']);
	if (view.years) result.push(['years', `${view.years.first}..${view.years.last}`]);
	if (view.select && !isOwn(view.select.layer))
		result.push(['select', `${view.select.layer}/${view.select.feature}`]);
	if (view.projection !== 'mercator') result.push(['projection', view.projection]);
	if (view.measure) result.push(['measure', writeMeasure(view.measure)]);
	result.push(['unit', view.unit]);
	if (view.tour) result.push(['tour', `${view.tour.tour}.${view.tour.step}`]);
	if (view.theme) result.push(['theme', view.theme]);
	if (view.lang) result.push(['lang', view.lang]);
	return result;
}

/** What a view says of layers that the reader brought, which its link leaves out. */
const unshared = ({ layers, target, select }: View): string =>
	JSON.stringify([
		layers.filter(isOwn),
		isOwn(target) && target,
		select && isOwn(select.layer) && select
	]);

/** Whether two views are the same as far as a link tells, and what it leaves out. */
export const isSame = (a: View, b: View, vocabulary: Vocabulary): boolean =>
	writeLink(a, vocabulary) === writeLink(b, vocabulary) && unshared(a) === unshared(b);

/** What a link may say beside a step of a tour without taking the step’s view away. */
const FRAME: readonly string[] = ['v', 'tour', 'theme', 'lang'] satisfies Key[];

/** The view that a tour saved for a step. */
export function savedView({ tour, step }: TourStep, vocabulary: Vocabulary): View {
	const saved = vocabulary.tours.find(({ id }) => id === tour)?.steps[step - 1];
	return readLink(saved ?? '', vocabulary).view;
}

/** Whether a view is what its step of a tour saved; the reader’s theme and language may differ. */
function isAsSaved(view: View, vocabulary: Vocabulary): boolean {
	if (!view.tour) return false;
	const said = (one: View) => JSON.stringify(parts(one).filter(([key]) => !FRAME.includes(key)));
	return said(view) === said(savedView(view.tour, vocabulary));
}

/**
 * The search string of a view ("" for the default one), defaults left out. Of a step of a tour that
 * shows what it saved, the step is enough.
 */
export function writeLink(view: View, vocabulary: Vocabulary): string {
	const usual = new Map<string, string[]>();
	const asSaved = isAsSaved(view, vocabulary);
	for (const [key, value] of parts(
		asSaved ? { ...view, tour: null, theme: null, lang: null } : defaultView(vocabulary)
	))
		usual.set(key, [...(usual.get(key) ?? []), value]);
	const mine = parts(view);
	const said = mine.filter(([key]) => {
		const all = mine.filter(([other]) => other === key).map(([, value]) => value);
		// The step alone would stand for what it saved.
		const telling = key === 'layers' && view.tour !== null && !asSaved;
		return telling || all.join('&') !== usual.get(key)?.join('&');
	});
	if (!said.length) return '';
	// Commas and slashes stay as they are: the link is meant to be read.
	const encode = (value: string) =>
		encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
	return `?v=${VERSION}${said.map(([key, value]) => `&${key}=${encode(value)}`).join('')}`;
}

/**
 * Reads a search string. What is unknown or bad is left out, and told in `rejected`; the rest counts.
 * It never throws.
 */
export function readLink(
	search: string,
	vocabulary: Vocabulary
): { view: View; rejected: Rejected[] } {
	const view = defaultView(vocabulary);
	const rejected: Rejected[] = [];
	const sites: ViewSite[] = [];
	let emptied = false;
	const seen = new Set<string>();
	const use = <T>(key: string, value: string, result: T | Refusal, then: (good: T) => void) => {
		if (result instanceof Refusal) rejected.push({ key, value, reason: result });
		else then(result);
	};
	for (const [key, value] of new URLSearchParams(search)) {
		if (key !== 'site' && seen.has(key)) {
			rejected.push({ key, value, reason: new Refusal('link.twice') });
			continue;
		}
		seen.add(key);
		switch (key as Key) {
			case 'v':
				if (value !== String(VERSION))
					rejected.push({ key, value, reason: new Refusal('link.version', { version: VERSION }) });
				break;
			case 'at':
				use(key, value, readCamera(value), (camera) => (view.camera = camera));
				break;
			case 'layers': {
				const { layers, kinds, unknown } = readLayers(value, vocabulary);
				if (layers.length || value === '') Object.assign(view, { layers, kinds });
				if (unknown.length)
					rejected.push({ key, value: unknown.join(','), reason: new Refusal('link.noLayer') });
				break;
			}
			case 'site':
				if (value === '') emptied = true;
				else if (sites.length >= LIMITS.sites)
					rejected.push({
						key,
						value,
						reason: new Refusal('link.tooManySites', { most: LIMITS.sites })
					});
				else use(key, value, readSite(value, vocabulary), (site) => sites.push(site));
				break;
			case 'target':
				use(key, value, readTarget(value, vocabulary), ({ target }) => (view.target = target));
				break;
			case 'altitude':
				use(key, value, readAltitude(value), (altitude) => (view.altitude = altitude));
				break;
			case 'compare':
				use(key, value, readReach(value, vocabulary), (reach) => (view.compare = reach));
				break;
			case 'rings':
				if (value === 'merged') view.merged = true;
				else rejected.push({ key, value, reason: new Refusal('link.rings') });
				break;
			case 'years':
				use(key, value, readYears(value), (years) => (view.years = years));
				break;
			case 'select':
				use(key, value, readSelect(value, vocabulary), (select) => (view.select = select));
				break;
			case 'projection':
				use(key, value, readProjection(value), (known) => Object.assign(view, known));
				break;
			case 'measure':
				use(key, value, readMeasure(value), (measure) => (view.measure = measure));
				break;
			case 'unit':
				use(key, value, readUnit(value), ({ unit }) => (view.unit = unit));
				break;
			case 'tour':
				use(key, value, readTour(value, vocabulary), (tour) => (view.tour = tour));
				break;
			case 'theme':
				use(key, value, readTheme(value), ({ theme }) => (view.theme = theme));
				break;
			case 'lang':
				use(key, value, readLanguage(value), ({ lang }) => (view.lang = lang));
				break;
			default:
				rejected.push({ key, value, reason: new Refusal('link.unknown') });
		}
	}
	if (sites.length || emptied) view.sites = sites;
	const { tour, theme, lang } = view;
	if (tour && [...seen].every((key) => FRAME.includes(key)))
		return { view: { ...savedView(tour, vocabulary), tour, theme, lang }, rejected };
	return { view, rejected };
}
