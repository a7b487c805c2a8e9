import { gpxGen } from '@tmcw/togeojson';
import { firstTime } from './kml/fields';
import { FIELD, FIELDS } from '../gpx-fields';
import { mendPoints } from './gpx/points';
import { Stop, type FormatReader } from './reading';
import { fromLine, parse, type Element } from './xml/parse';

const ELEMENTS = {
	units: new Set(['wpt', 'rtept', 'trkpt']),
	pieces: new Set(['wpt', 'rte', 'trk'])
};

/** The kinds of GPX, each a layer. */
const KINDS = [
	['wpt', 'waypoints'],
	['rte', 'routes'],
	['trk', 'tracks']
] as const;

/** Reads GPX: waypoints, routes and tracks, with their times. */
export const readGpx: FormatReader = async (brought, sink) => {
	const { root, pieces, element } = await parse(brought, ELEMENTS, sink);
	if (root.tagName !== 'gpx')
		throw new Stop('foreign.notFormat', { format: 'GPX', element: root.tagName.slice(0, 40) });
	const name = brought.name.replace(/\.[^.]*$/, '');
	let read = 0;
	for (const [tag, kind] of KINDS) {
		const own = pieces.filter((piece) => piece.name === tag);
		if (!own.length) continue;
		sink.layer(`${name} ${kind}`.trim());
		sink.untyped();
		own.forEach((piece, index) => {
			const found = element(piece);
			if (!found || !mendPoints(found, fromLine(sink, piece))) return;
			const at = { line: piece.line, feature: index + 1 };
			for (const { geometry, properties } of gpxGen(documentOf(root, found)))
				sink.feature(geometry, fieldsOf(properties ?? {}, found), at);
			if (++read % 1000 === 0) sink.progress(read / pieces.length);
		});
	}
};

/** A document as the library asks it: for elements by their names. It holds a single one. */
function documentOf(root: Element, element: Element): Document {
	const answers = {
		getElementsByTagName: (name: string) =>
			name === 'gpx' ? [root] : name === element.tagName ? [element] : []
	};
	return answers as unknown as Document;
}

/** What a feature says, without what only the library needs; the address of its first link is a text. */
function fieldsOf(converted: Record<string, unknown>, element: Element): Record<string, unknown> {
	const { links, ...kept } = converted;
	const fields: Record<string, unknown> = Object.assign(Object.create(null), kept);
	delete fields._gpxType;
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
