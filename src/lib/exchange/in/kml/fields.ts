import { Names } from '../../names';
import { children, type Element } from '../xml/parse';
import { plain } from '../xml/plain';

/** What KML knows of a type of a field. */
type Types = ReadonlyMap<string, string>;

/** The types that the schemas of a document give to fields. */
export function typesIn(root: Element): Types {
	return new Map(
		[...root.getElementsByTagName('SimpleField')].map((field) => [
			field.getAttribute('name') ?? '',
			field.getAttribute('type') ?? ''
		])
	);
}

/**
 * What a placemark says beside what KML has words for, and takes it out of it. What converts placemarks reads the
 * names of these fields as properties of an object, which some names are not good for.
 */
export function takeExtended(placemark: Element, types: Types): [name: string, value: unknown][] {
	const found: [string, unknown][] = [];
	for (const extended of [...placemark.getElementsByTagName('ExtendedData')]) {
		// That of a track holds lists, one value a position.
		if (extended.parentNode !== placemark) continue;
		for (const data of children(extended)) {
			if (data.tagName === 'Data') {
				const value = data.getElementsByTagName('value').item(0)?.textContent ?? '';
				found.push([data.getAttribute('name') ?? '', value]);
			} else if (data.tagName === 'SchemaData') {
				for (const field of children(data)) {
					const name = field.getAttribute('name') ?? '';
					found.push([name, typed(field.textContent ?? '', types.get(name))]);
				}
			} else found.push([data.tagName, data.textContent ?? '']);
		}
		placemark.removeChild(extended);
	}
	return found.filter(([name, value]) => name && value !== '');
}

function typed(text: string, type: string | undefined): unknown {
	const trimmed = text.trim();
	if (type === 'bool' && /^(0|1|true|false)$/i.test(trimmed)) return /^(1|true)$/i.test(trimmed);
	const numeric = /^u?(int|short)$|^(float|double)$/.test(type ?? '');
	// What is not of its type is kept as it stands.
	return numeric && trimmed && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text;
}

/** What becomes of what the conversion says of a placemark; what is not named here is left out. */
const KEPT: Readonly<Record<string, string>> = {
	address: 'address',
	phoneNumber: 'phoneNumber',
	'stroke-opacity': 'stroke-opacity',
	'stroke-width': 'stroke-width',
	stroke: 'stroke',
	'fill-opacity': 'fill-opacity',
	fill: 'fill',
	'icon-color': 'marker-color',
	icon: 'icon',
	timestamp: 'time',
	coordinateProperties: 'coordinateProperties'
};

/** The fields of a placemark: styles by the names of simplestyle, HTML as plain text. */
export function fieldsOf(
	converted: Readonly<Record<string, unknown>>,
	extended: readonly (readonly [name: string, value: unknown])[],
	folder: string
): Record<string, unknown> {
	// A field may be called __proto__: it is a field like any other.
	const fields: Record<string, unknown> = Object.create(null);
	if (typeof converted.name === 'string') fields.name = converted.name.trim();
	if (typeof converted.description === 'string') fields.description = plain(converted.description);
	if (folder) fields.folder = folder;
	if (converted.visibility === false) fields.visibility = false;
	const span = converted.timespan as { begin: string; end: string } | undefined;
	if (span?.begin) fields.begin = span.begin;
	if (span?.end) fields.end = span.end;
	for (const [from, to] of Object.entries(KEPT))
		if (usable(to, converted[from])) fields[to] = converted[from];
	const time = firstTime(converted.coordinateProperties);
	if (time && !fields.time) fields.time = time;
	// A name that is taken gets a number, unless the same value stands there.
	const names = new Names(Object.keys(fields));
	for (const [name, value] of extended)
		if (fields[name] !== value) fields[names.take(name)] = value;
	return fields;
}

/** Whether a field says something; a style that cannot be drawn does not. */
function usable(field: string, value: unknown): boolean {
	if (value === undefined || value === '' || Number.isNaN(value)) return false;
	return !/^(stroke|fill|marker-color)$/.test(field) || /^#([\da-f]{3}){1,2}$/i.test(String(value));
}

/** When a track begins. */
export function firstTime(properties: unknown): string | undefined {
	let times = (properties as { times?: unknown } | undefined)?.times;
	while (Array.isArray(times)) times = times[0];
	return typeof times === 'string' && times ? times : undefined;
}
