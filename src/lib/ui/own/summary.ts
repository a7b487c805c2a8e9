import { geometryTypes, type Box, type Column, type OwnLayer } from '$lib/atlas/own';
import type { FoundLayer } from '$lib/exchange/in/reading';
import { t } from '$lib/messages';
import { bare, fixed } from '../words/format';
import { capital } from '../words/terms';

/** A field as the preview tells of it. */
export interface Field {
	name: string;
	kind: string;
	/** a few of its values */
	samples: string;
}

const FEW = 3;
const LONG = 40;
const brief = (text: string) =>
	text.trim().length > LONG ? `${text.trim().slice(0, LONG).trim()}…` : text.trim();

/** The least and the most of numbers; null if there are none. */
export function extent(values: Float64Array): [least: number, most: number] | null {
	let least = Infinity;
	let most = -Infinity;
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return least <= most ? [least, most] : null;
}

function samples(column: Column): string {
	switch (column.kind) {
		case 'number': {
			const found = extent(column.values);
			if (!found) return '';
			return found[0] === found[1] ? bare(found[0]) : found.map(bare).join(' … ');
		}
		case 'text':
			return column.words
				.filter((word) => word)
				.slice(0, FEW)
				.map(brief)
				.join(', ');
		case 'flag':
			return [t('own.yes'), t('own.no')]
				.filter((_, index) => column.values.includes(2 - index))
				.join(', ');
		case 'mixed':
			return column.values
				.filter((value) => value !== undefined && value !== null)
				.slice(0, FEW)
				.map((value) => brief(typeof value === 'object' ? JSON.stringify(value) : String(value)))
				.join(', ');
	}
}

const isColumn = (field: Column | string): field is Column => typeof field === 'object';

/** The fields of a layer; of tiles only their names are known. */
function fields(content: OwnLayer['content']): (Column | string)[] {
	if (content.kind !== 'tiles') return content.columns;
	return [...new Set(content.layers.flatMap((layer) => layer.fields))];
}

/** What the fields of a layer hold. */
export const fieldsOf = (content: OwnLayer['content']): Field[] =>
	fields(content).map((field) =>
		isColumn(field)
			? { name: field.name, kind: t(`own.kind${capital(field.kind)}`), samples: samples(field) }
			: { name: field, kind: '', samples: '' }
	);

/** The names of the fields of some kinds; of tiles, of all fields. */
export const fieldNames = (content: OwnLayer['content'], kinds: readonly string[]): string[] =>
	fields(content)
		.filter((field) => !isColumn(field) || kinds.includes(field.kind))
		.map((field) => (isColumn(field) ? field.name : field));

/** What a layer that was found consists of: 3 points, 1 line. */
export function typesText({ content, types }: Pick<FoundLayer, 'content' | 'types'>): string[] {
	if (content.kind === 'tiles')
		return [t(content.tiles === 'vector' ? 'bring.vectorTiles' : 'bring.rasterTiles')];
	const told = geometryTypes
		.filter((type) => types[type])
		.map((type) => t(`bring.type${type}`, { count: types[type]! }));
	if (types.none) told.push(t('bring.typeNone', { count: types.none }));
	return told.length ? told : [t('bring.empty')];
}

/** Bounds as degrees: from 24.88° N to 53.2° N and so on, as short as they can be told. */
export function boundsText([west, south, east, north]: Box): string {
	const lat = (degrees: number) =>
		t(degrees < 0 ? 'units.south' : 'units.north', { degrees: fixed(Math.abs(degrees), 2) });
	const lon = (degrees: number) =>
		t(degrees < 0 ? 'units.west' : 'units.east', { degrees: fixed(Math.abs(degrees), 2) });
	const sides = (from: string, to: string) => (from === to ? from : `${from} – ${to}`);
	return `${sides(lat(south), lat(north))}, ${sides(lon(west), lon(east))}`;
}

/** How much has been read, from 0 to 1, as whole per cent. */
export const shareText = (share: number): string =>
	t('units.percent', { number: fixed(share * 100, 0) });

/** The site that is asked for tiles whenever a layer is shown; null if none but this one is. */
export function asked(content: OwnLayer['content']): string | null {
	if (content.kind !== 'tiles' || typeof content.from !== 'string') return null;
	const { host, origin } = new URL(content.from, location.href);
	return origin === location.origin ? null : host;
}
