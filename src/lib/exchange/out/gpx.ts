import type { Position } from 'geojson';
import { FIELD, FIELDS } from '../gpx-fields';
import { partsOf, simple } from '$lib/atlas/own';
import { rounded } from './positions';
import { statement } from './statement';
import { empty, told } from './fields';
import type { Field, Taken, TakenFeature, Written } from './taken';
import { attribute, DECLARATION, element, escaped, isName } from '../xml';

// GPX has longitudes from −180° up to, but without, 180°: a centimetre short of it, so that a line keeps its side.
const EAST = 179.9999999;

function place(tag: string, position: Position, inside: string): string {
	const [lon = 0, lat = 0, height] = rounded(position);
	const ele = height === undefined ? '' : `<ele>${height}</ele>`;
	return `<${tag} lat="${lat}" lon="${Math.min(lon, EAST)}">${ele}${inside}</${tag}>`;
}

/** What is said of a feature: its name, the fields as text for devices, and again one by one for programs. */
function said(feature: TakenFeature, fields: readonly Field[]): [before: string, after: string] {
	const cells = fields
		.map(({ name, of }) => [name, of(feature)] as const)
		.filter(([, cell]) => !empty(cell))
		.map(([name, cell]) => [name, String(cell)] as const);
	const desc = cells.map(([name, text]) => `${name}: ${text}`).join('\n');
	const extensions = cells.map(([name, text]) =>
		isName(name)
			? `<amur:${name}>${escaped(text)}</amur:${name}>`
			: `<amur:${FIELD} name="${attribute(name)}">${escaped(text)}</amur:${FIELD}>`
	);
	return [
		element('name', feature.name) + element('desc', desc),
		`<extensions>${extensions.join('')}</extensions>`
	];
}

function* waypoints(taken: Taken, fields: readonly Field[]): Generator<string> {
	for (const feature of taken.features) {
		const { points } = partsOf(simple(feature.geometry));
		if (!points.length) {
			// A pause for who writes, as among those that have some.
			yield '';
			continue;
		}
		const inside = said(feature, fields).join('');
		for (const point of points) yield `${place('wpt', point, inside)}\n`;
	}
}

/** Lines as tracks, a segment for each part; areas as tracks round them, a segment for each ring. */
function* tracks(taken: Taken, fields: readonly Field[]): Generator<string> {
	for (const feature of taken.features) {
		const { lines, areas } = partsOf(simple(feature.geometry));
		const segments = [...lines, ...areas.flat()].filter(({ length }) => length);
		if (!segments.length) {
			yield '';
			continue;
		}
		const [before, after] = said(feature, fields);
		yield `<trk>${before}${after}`;
		for (const segment of segments)
			yield `<trkseg>${segment.map((one) => place('trkpt', one, '')).join('')}</trkseg>`;
		yield '</trk>\n';
	}
}

/**
 * GPX 1.1, its elements in the order of the schema: points are waypoints, lines tracks, areas closed tracks. What has no
 * place is left out.
 */
export function* gpx(taken: Taken): Written {
	const fields = yield* told(taken);
	yield `${DECLARATION}<gpx version="1.1" creator="Amur" xmlns="http://www.topografix.com/GPX/1/1" xmlns:amur="${FIELDS}">\n`;
	yield `<metadata>${element('name', taken.title)}${element('desc', statement(taken).join('\n'))}`;
	yield `<author><name>Amur</name></author><link href="${attribute(taken.link)}"></link>`;
	yield `<time>${taken.date}T00:00:00Z</time></metadata>\n`;
	yield* waypoints(taken, fields);
	yield* tracks(taken, fields);
	yield '</gpx>\n';
}
