import type { Sink } from '../reading';

import { lineOf, type Element } from '../xml/parse';

/** What is told of what was mended. */
type Told = Pick<Sink, 'problem'>;

const DEGREES = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/**
 * Mends the points of a waypoint, route or track, and tells of those without a position and of parts with too few
 * points, which the conversion drops without a word.
 * @returns whether anything is left
 */
export function mendPoints(element: Element, sink: Told): boolean {
	if (element.tagName === 'wpt') return mendPoint(element, sink);
	if (element.tagName === 'rte') return mendLine(element, 'rtept', sink);
	const segments = [...element.getElementsByTagName('trkseg')];
	if (!segments.length) few(element, sink);
	return segments.filter((segment) => mendLine(segment, 'trkpt', sink)).length > 0;
}

function mendLine(line: Element, point: string, sink: Told): boolean {
	const points = [...line.getElementsByTagName(point)];
	const left = points.filter((element) => mendPoint(element, sink)).length;
	if (left < 2) few(line, sink);
	return left >= 2;
}

function few(element: Element, sink: Told) {
	const values = { shape: element.tagName };
	sink.problem('skipped', 'foreign.fewPositions', values, { line: lineOf(element) });
}

function mendPoint(point: Element, sink: Told): boolean {
	const at = { line: lineOf(point) };
	for (const name of ['lat', 'lon']) {
		const value = point.getAttribute(name) ?? '';
		if (DEGREES.test(value)) continue;
		const dotted = value.replace(',', '.');
		if (DEGREES.test(dotted)) {
			point.setAttribute(name, dotted);
			sink.problem('repaired', 'foreign.decimalComma', {}, at);
			continue;
		}
		const position = `lat="${point.getAttribute('lat') ?? ''}" lon="${point.getAttribute('lon') ?? ''}"`;
		sink.problem('skipped', 'foreign.position', { position: position.slice(0, 60) }, at);
		// The conversion leaves out a point without a position.
		point.setAttribute(name, '');
		return false;
	}
	return true;
}
