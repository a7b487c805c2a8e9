import { children, lineOf, type Element } from '../xml/parse';
import type { Sink } from '../reading';

/** What is told of what was mended. */
type Told = Pick<Sink, 'problem'>;

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** How few positions a shape can have; a ring is closed when it is read. */
const FEWEST: Readonly<Record<string, number>> = { Point: 1, LineString: 2, LinearRing: 3 };

/**
 * Rewrites the positions of a placemark so that each is lon,lat or lon,lat,height with one space between them, and
 * takes out what is no position or too few of them: what converts them would drop or misread it without a word.
 */
export function mendPositions(placemark: Element, sink: Told): void {
	for (const [shape, fewest] of Object.entries(FEWEST))
		for (const element of [...placemark.getElementsByTagName(shape)]) {
			const holder = element.getElementsByTagName('coordinates').item(0);
			const positions = holder ? positionsIn(holder, sink) : [];
			// Without positions the conversion leaves a shape out; taking it out of its parent would take far longer.
			if (holder) holder.textContent = positions.length < fewest ? '' : positions.join(' ');
			if (positions.length < fewest) few(element, sink);
		}
	for (const polygon of [...placemark.getElementsByTagName('Polygon')]) outerFirst(polygon, sink);
	for (const name of ['Track', 'gx:Track'])
		for (const track of [...placemark.getElementsByTagName(name)]) mendTrack(track, sink);
}

function few(shape: Element, sink: Told) {
	sink.problem(
		'skipped',
		'foreign.fewPositions',
		{ shape: shape.tagName },
		{ line: lineOf(shape) }
	);
}

/** The positions of an element, each as it should be written. */
function positionsIn(holder: Element, sink: Told): string[] {
	const text = (holder.textContent ?? '').trim();
	if (!text) return [];
	const found = text.replace(/\s*,\s*/g, ',').split(/\s+/);
	if (found.every(isPosition)) return found.map(withoutEnd);
	const rewritten = misplacedCommas(text);
	if (rewritten) {
		sink.problem('repaired', 'foreign.positionsForm', {}, { line: lineOf(holder) });
		return rewritten;
	}
	return found.filter((position) => {
		if (isPosition(position)) return true;
		sink.problem(
			'skipped',
			'foreign.position',
			{ position: short(position) },
			{ line: lineOf(holder) }
		);
		return false;
	});
}

function isPosition(text: string): boolean {
	const parts = withoutEnd(text).split(',');
	return (parts.length === 2 || parts.length === 3) && parts.every((part) => NUMBER.test(part));
}

/** Without a comma after which no height follows. */
const withoutEnd = (position: string): string => position.replace(/,$/, '');

/** Positions written as "lon lat, lon lat" or "lon,lat,height,lon,lat,height"; null if they are not. */
function misplacedCommas(text: string): string[] | null {
	const spaced = text
		.replace(/,\s*$/, '')
		.split(',')
		.map((part) => part.trim().split(/\s+/).join(','));
	if (spaced.every(isPosition)) return spaced;
	const numbers = text.split(/[\s,]+/).filter(Boolean);
	if (/\d\s+[-+.\d]/.test(text) || numbers.length % 3 || !numbers.every((n) => NUMBER.test(n)))
		return null;
	return Array.from({ length: numbers.length / 3 }, (_, i) =>
		numbers.slice(3 * i, 3 * i + 3).join(',')
	);
}

/** A polygon begins with its outer ring; without one its holes mean nothing. */
function outerFirst(polygon: Element, sink: Told) {
	const parts = children(polygon);
	const outer = parts.find(({ tagName }) => tagName === 'outerBoundaryIs');
	const inner = parts.some(({ tagName }) => tagName === 'innerBoundaryIs');
	if (outer && inner && polygon.firstChild !== outer)
		polygon.insertBefore(outer, polygon.firstChild);
	const holders = [...polygon.getElementsByTagName('coordinates')];
	const [ring] = (outer ?? polygon).getElementsByTagName('coordinates');
	if (ring?.textContent && (outer || !inner)) return;
	for (const holder of holders) holder.textContent = '';
	few(polygon, sink);
}

/** Each position of a track belongs to the time of the same number: both go if one cannot be read. */
function mendTrack(track: Element, sink: Told) {
	const parts = children(track);
	const places = parts.filter(({ tagName }) => /(^|:)coord$/.test(tagName));
	const times = parts.filter(({ tagName }) => tagName === 'when');
	const kept = track.cloneNode(false);
	places.forEach((place, index) => {
		const numbers = (place.textContent ?? '').trim().split(/[\s,]+/);
		if (numbers.length < 2 || !numbers.slice(0, 3).every((number) => NUMBER.test(number))) {
			const position = short(numbers.join(' '));
			sink.problem('skipped', 'foreign.position', { position }, { line: lineOf(place) });
			return;
		}
		place.textContent = numbers.slice(0, 3).join(' ');
		kept.appendChild(place.cloneNode(true));
		if (times[index]) kept.appendChild(times[index].cloneNode(true));
	});
	if (!kept.firstChild) few(track, sink);
	if (kept.childNodes.length < places.length + Math.min(times.length, places.length))
		track.parentNode!.replaceChild(kept, track);
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
