import { drawnKind, readCorners, readDrawn } from '$lib/atlas/drawn';
import { languages, Refusal, type Language } from '$lib/messages';
import { fine } from './measured';
import {
	LIMITS,
	shownKinds,
	units,
	type Camera,
	type Projection,
	type Measure,
	type Reach,
	type Selection,
	type Theme,
	type TourStep,
	type Unit,
	type View,
	type ViewSite,
	type Vocabulary,
	type Years
} from './view';

// Each reader takes the text of one key and returns its meaning, or the reason why it has none.

/** A plain decimal number, or NaN: "1e9", "0x10", "" and " " are none. */
function number(text: string | undefined): number {
	return text !== undefined && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
}

const within = (value: number, [low, high]: readonly [number, number]) =>
	value >= low && value <= high;

const limits = ([least, most]: readonly [number, number]) => ({ least, most });

/** lat,lon,zoom then optionally bearing,pitch */
export function readCamera(text: string): Camera | Refusal {
	const numbers = text.split(',').map(number);
	if (numbers.length < 3 || numbers.length > 5 || numbers.some(Number.isNaN))
		return new Refusal('link.cameraForm');
	const [lat, lon, zoom, bearing = 0, pitch = 0] = numbers as [number, number, number];
	if (!within(lat, [-90, 90])) return new Refusal('link.latitude');
	if (!within(lon, [-180, 180])) return new Refusal('link.longitude');
	if (!within(zoom, LIMITS.zoom)) return new Refusal('link.zoom', limits(LIMITS.zoom));
	if (!within(bearing, LIMITS.bearing)) return new Refusal('link.bearing');
	if (!within(pitch, LIMITS.pitch)) return new Refusal('link.pitch');
	return { lat, lon, zoom, bearing, pitch };
}

/** Stands for the kinds of a layer of which none is shown. */
export const NONE = 'none';

/**
 * Ids joined by commas, each perhaps with the kinds to show: drills:naval.ground. Known ones come back
 * in the order of the legend.
 */
export function readLayers(
	text: string,
	vocabulary: Vocabulary
): { layers: string[]; kinds: View['kinds']; unknown: string[] } {
	const unknown: string[] = [];
	const asked = new Map<string, string | undefined>();
	for (const part of text.split(',').filter(Boolean)) {
		const [id, list, ...rest] = part.split(':');
		const layer = vocabulary.layers.find((one) => one.id === id);
		if (layer && !rest.length && !asked.has(layer.id)) asked.set(layer.id, list);
		else unknown.push(part);
	}
	const kinds: View['kinds'] = {};
	for (const layer of vocabulary.layers) {
		const list = asked.get(layer.id);
		if (list === undefined) continue;
		const wanted = new Set(list === NONE ? [] : list.split('.'));
		const shown = layer.kinds.map(({ id }) => id).filter((id) => wanted.has(id));
		if (shown.length === wanted.size && layer.kinds.length) {
			if (shown.join() !== shownKinds({ kinds: {} }, layer).join()) kinds[layer.id] = shown;
		} else unknown.push(`${layer.id}:${list}`);
	}
	const layers = vocabulary.layers.map(({ id }) => id).filter((id) => asked.has(id));
	return { layers, kinds, unknown };
}

/** A longitude and a latitude as two texts. */
export function readPosition(
	lon: string | undefined,
	lat: string | undefined
): [number, number] | Refusal {
	const position: [number, number] = [number(lon), number(lat)];
	if (position.some(Number.isNaN)) return new Refusal('link.positionForm');
	if (!within(position[0], [-180, 180])) return new Refusal('link.longitude');
	if (!within(position[1], [-90, 90])) return new Refusal('link.latitude');
	return position;
}

/** The id of a system, or a range such as 350km. */
export function readReach(text: string | undefined, { systems }: Vocabulary): Reach | Refusal {
	if (text === undefined) return new Refusal('link.siteForm');
	if (systems.some(({ id }) => id === text)) return { system: text };
	const km = text.endsWith('km') ? number(text.slice(0, -2)) : NaN;
	if (Number.isNaN(km)) return new Refusal('link.noSystem');
	if (!within(km, LIMITS.rangeKm)) return new Refusal('link.range', limits(LIMITS.rangeKm));
	return { km };
}

/** Metres above the sea. */
export function readAltitude(text: string): number | Refusal {
	const altitude = number(text);
	return within(altitude, LIMITS.altitude)
		? altitude
		: new Refusal('link.altitude', limits(LIMITS.altitude));
}

/** lon,lat,system, optionally a mast height in metres (or nothing) and a name */
export function readSite(text: string, vocabulary: Vocabulary): ViewSite | Refusal {
	const [lon, lat, reachText, mast, ...words] = text.split(',');
	const name = words.join(',').trim();
	if (name.length > LIMITS.name) return new Refusal('link.name', { most: LIMITS.name });
	const named = name ? { name } : {};
	const position = readPosition(lon, lat);
	if (position instanceof Refusal) return position;
	const reach = readReach(reachText, vocabulary);
	if (reach instanceof Refusal) return reach;
	if (mast === undefined || (mast === '' && name)) return { position, reach, ...named };
	const mastHeight = number(mast);
	if (!within(mastHeight, LIMITS.mastHeight))
		return new Refusal('link.mastHeight', limits(LIMITS.mastHeight));
	return { position, reach, mastHeight, ...named };
}

/** The id of an area, any feature as layer/feature, or what the reader draws as area:lon,lat… or line:lon,lat… */
export function readTarget(text: string, vocabulary: Vocabulary): { target: string } | Refusal {
	if (drawnKind(text)) {
		const shape = readDrawn(text);
		return shape instanceof Refusal ? shape : { target: text };
	}
	const known =
		vocabulary.targets.some(({ id }) => id === text) ||
		!(readSelect(text, vocabulary) instanceof Refusal);
	return known ? { target: text } : new Refusal('link.noTarget');
}

/** first..last */
export function readYears(text: string): Years | Refusal {
	const [first, last, ...rest] = text.split('..').map(number);
	if (first === undefined || last === undefined || rest.length)
		return new Refusal('link.yearsForm');
	if (!Number.isInteger(first) || !Number.isInteger(last)) return new Refusal('link.wholeYear');
	if (!within(first, LIMITS.year) || !within(last, LIMITS.year) || first > last)
		return new Refusal('link.yearsOrder');
	return { first, last };
}

/** layer/feature */
export function readSelect(text: string, { layers }: Vocabulary): Selection | Refusal {
	const [layer, feature, ...rest] = text.split('/');
	const known = layers.find(({ id }) => id === layer)?.features.some(({ id }) => id === feature);
	return known && layer && feature && !rest.length
		? { layer, feature }
		: new Refusal('link.noFeature');
}

export function readProjection(text: string): { projection: Projection } | Refusal {
	return text === 'mercator' || text === 'globe'
		? { projection: text }
		: new Refusal('link.projection');
}

/** tour.step, the steps counted from 1 */
export function readTour(text: string, { tours }: Vocabulary): TourStep | Refusal {
	const [id, count, ...rest] = text.split('.');
	const tour = tours.find((one) => one.id === id);
	if (!tour || rest.length) return new Refusal('link.noTour');
	const step = number(count);
	return Number.isInteger(step) && within(step, [1, tour.steps.length])
		? { tour: tour.id, step }
		: new Refusal('link.tourStep', { most: tour.steps.length });
}

/** line:lon,lat… or area:lon,lat…, be it only begun */
export function readMeasure(text: string): Measure | Refusal {
	const drawn = drawnKind(text);
	if (!drawn) return new Refusal('measure.linkForm');
	const kind = drawn === 'line' ? 'distance' : drawn;
	// The reader has chosen to measure an area, and no point yet.
	if (text === 'area:') return { kind, points: [] };
	const points = readCorners(text, 1);
	return points instanceof Refusal ? points : { kind, points: points.map(fine) };
}

export function readUnit(text: string): { unit: Unit } | Refusal {
	const unit = units.find((one) => one === text);
	return unit ? { unit } : new Refusal('measure.linkUnit');
}

export function readTheme(text: string): { theme: Theme } | Refusal {
	return text === 'light' || text === 'dark' || text === 'contrast'
		? { theme: text }
		: new Refusal('link.theme');
}

export function readLanguage(text: string): { lang: Language } | Refusal {
	const lang = languages.find((one) => one === text);
	return lang ? { lang } : new Refusal('link.lang');
}
