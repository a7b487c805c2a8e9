import { gpxGen } from '@tmcw/togeojson';
import { firstTime } from './kml/fields';
import { FIELD, FIELDS } from '../gpx-fields';
import { mendPoints } from './gpx/points';
import { Stop, type FormatReader, type Sink } from './reading';
import { lineOf, parse, type Element } from './xml/parse';

const POINTS = new Set(['wpt', 'rtept', 'trkpt']);

/** The kinds of GPX, each a layer; what follows is the fewest positions that make one. */
const KINDS = [
	['wpt', 'waypoints'],
	['rte', 'routes'],
	['trk', 'tracks']
] as const;

/** Reads GPX: waypoints, routes and tracks, with their times. */
export const readGpx: FormatReader = async (brought, sink) => {
	const root = await parse(brought, POINTS, sink);
	if (root.tagName !== 'gpx')
		throw new Stop('foreign.notFormat', { format: 'GPX', element: root.tagName.slice(0, 40) });
	const name = brought.name.replace(/\.[^.]*$/, '');
	for (const [tag, kind] of KINDS) {
		const elements = [...root.getElementsByTagName(tag)];
		if (!elements.length) continue;
		sink.layer(`${name} ${kind}`.trim());
		sink.untyped();
		elements.forEach((element, index) => {
			take(root, element, sink, index + 1);
			if (index % 1000 === 0) sink.progress(index / elements.length);
		});
	}
};

function take(root: Element, element: Element, sink: Sink, feature: number) {
	const at = { line: lineOf(element), feature };
	if (!mendPoints(element, sink)) return;
	// The library asks a document for its elements by name; this one answers with a single one.
	const answers = {
		getElementsByTagName: (name: string) =>
			name === 'gpx' ? [root] : name === element.tagName ? [element] : []
	};
	for (const { geometry, properties } of gpxGen(answers as unknown as Document))
		sink.feature(geometry, fieldsOf(properties ?? {}, element), at);
}

/** What a feature says, without what only the library needs; the address of its first link is a text. */
function fieldsOf(converted: Record<string, unknown>, element: Element): Record<string, unknown> {
	const { _gpxType, links, ...kept } = converted;
	const fields: Record<string, unknown> = Object.assign(Object.create(null), kept);
	const [link] = (links ?? []) as { href?: string }[];
	if (link?.href) fields.link = link.href;
	// The search for a name goes into the points of a track as well.
	for (const own of ['name', 'cmt', 'desc', 'type', 'keywords'])
		if (fields[own] && !hasOwnChild(element, own)) delete fields[own];
	for (const field of element.getElementsByTagNameNS(FIELDS, '*')) {
		const { tagName, localName, textContent } = field;
		delete fields[tagName.replace(':', '_')];
		fields[(localName === FIELD && field.getAttribute('name')) || localName!] = textContent;
	}
	const time = firstTime(fields.coordinateProperties);
	if (time) fields.time = time;
	return fields;
}

function hasOwnChild(element: Element, name: string): boolean {
	for (let child = element.firstChild; child; child = child.nextSibling)
		if (child.nodeName === name) return true;
	return false;
}
