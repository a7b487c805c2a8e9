import fc from 'fast-check';
import type { Position } from 'geojson';
import type { Made } from './features';
import { strings } from './mutations';

/* eslint-disable no-control-regex */
// KML and GPX as programs write them, each feature on a line of its own.

/** A text between tags: escaped, or as character data. */
const xmlText = (text: string): string => {
	const fit = text.replace(
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r\n]|\p{Surrogate}/gu,
		' '
	);
	return fit.length % 3 === 0 && !fit.includes(']]>')
		? `<![CDATA[${fit}]]>`
		: fit.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};

const xmlAttribute = (text: string): string =>
	text.replace(
		/[\u0000-\u001f\ufffe\uffff&<>"]|\p{Surrogate}/gu,
		(sign) => `&#${sign > ' ' ? sign.charCodeAt(0) : 32};`
	);

const coordinates = (list: unknown): string =>
	`<coordinates>${(list as Position[]).map((one) => one.join()).join(' ')}</coordinates>`;

/** A geometry as KML; what is none comes out as damaged as it is. */
function kmlShape(geometry: Made['geometry']): string {
	const list = geometry?.coordinates as never[];
	const of = (type: string, parts: unknown[]) =>
		`<MultiGeometry>${parts.map((coordinates) => kmlShape({ type, coordinates })).join('')}</MultiGeometry>`;
	switch (geometry?.type) {
		case 'Point':
			return `<Point>${coordinates([list])}</Point>`;
		case 'LineString':
			return `<LineString>${coordinates(list)}</LineString>`;
		case 'Polygon': {
			const ring = (one: unknown, side: string) =>
				`<${side}BoundaryIs><LinearRing>${coordinates(one)}</LinearRing></${side}BoundaryIs>`;
			return `<Polygon>${list.map((one, i) => ring(one, i ? 'inner' : 'outer')).join('')}</Polygon>`;
		}
		case 'MultiPoint':
		case 'MultiLineString':
		case 'MultiPolygon':
			return of(geometry.type.slice('Multi'.length), list);
		default:
			return '';
	}
}

/** A document, and how many lines stand before its first placemark. */
export const kml = (all: readonly Made[], folders: boolean): { text: string; before: number } => {
	const placemarks = all.map(({ nr, geometry, fields }) => {
		const data = [...fields, ['nr', nr] as const].map(
			([name, value]) =>
				`<Data name="${xmlAttribute(name)}"><value>${xmlText(typeof value === 'string' ? value : JSON.stringify(value))}</value></Data>`
		);
		const [first] = fields;
		const name = first && typeof first[1] === 'string' ? first[1] : '';
		return `<Placemark id="p${nr}"><name>${xmlText(name)}</name><description>${xmlText(first?.[0] ?? '')}</description><styleUrl>#s</styleUrl><ExtendedData>${data.join('')}</ExtendedData>${kmlShape(geometry)}</Placemark>\n`;
	});
	const body = folders
		? placemarks.map((one, i) => `<Folder><name>f${i % 3}</name>${one}</Folder>`).join('')
		: placemarks.join('');
	return {
		before: 2,
		text: `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color><width>2</width></LineStyle></Style>\n${body}</Document></kml>`
	};
};

/** Waypoints, routes and tracks, and the number of the line on which each stands. */
export const gpx = (all: readonly Made[]): { text: string; before: number } => {
	const said = ({ nr, fields }: Made) =>
		`<name>${xmlText(fields[0]?.[0] ?? '')}</name><extensions xmlns:amur="urn:amur:fields">${[
			...fields,
			['nr', nr] as const
		]
			.map(
				([name, value]) =>
					`<amur:field name="${xmlAttribute(name)}">${xmlText(typeof value === 'string' ? value : JSON.stringify(value))}</amur:field>`
			)
			.join('')}</extensions>`;
	const point = (tag: string, [lon, lat, height]: Position, inside: string) =>
		`<${tag} lat="${lat}" lon="${lon}">${height === undefined ? '' : `<ele>${height}</ele>`}${inside}</${tag}>`;
	const items = all.map((one) => {
		const { geometry } = one;
		const list = geometry?.coordinates as Position[];
		if (geometry?.type === 'Point') return point('wpt', list as unknown as Position, said(one));
		if (geometry?.type === 'LineString' && one.nr % 2)
			return `<rte>${said(one)}${list.map((at) => point('rtept', at, '')).join('')}</rte>`;
		const segments = geometry?.type === 'LineString' ? [list] : (list as unknown as Position[][]);
		return `<trk>${said(one)}${segments
			.map(
				(line) =>
					`<trkseg>${line.map((at) => point('trkpt', at, '<time>2020-01-01T00:00:00Z</time>')).join('')}</trkseg>`
			)
			.join('')}</trk>`;
	});
	return {
		before: 1,
		text: `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:amur="urn:amur:fields">\n${items.join('\n')}\n</gpx>`
	};
};

/** What XML must not be believed: declared entities, and texts that would be markup. */
export const doctype: fc.Arbitrary<string> = fc.oneof(
	fc.constant(''),
	fc
		.array(fc.tuple(fc.constantFrom('a', 'b', 'lol', 'amp'), strings), { maxLength: 5 })
		.map(
			(entities) =>
				`<!DOCTYPE kml [${entities
					.map(
						([name, text], i) =>
							`<!ENTITY ${name}${i} "${i ? `&${name}${i - 1};`.repeat(20) : xmlAttribute(text)}">`
					)
					.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`
		)
);
