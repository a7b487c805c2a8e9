import {
	colourFields,
	simplestyleColour,
	type Column,
	type OwnFeatures,
	type OwnStyle
} from '$lib/atlas/own';
import { fold } from '../fold';

/** What is looked for, likeliest first, as `fold` writes it. */
const TITLES =
	'name title label nameen имя название наименование заголовок 名称 名字 标题 名'.split(' ');
const TIMES =
	'year date time timestamp datetime when begin start began founded год дата время 年 年份 日期 时间 时刻'.split(
		' '
	);
const RANGES =
	'rangekm range radiuskm radius дальностькм дальность радиускм радиус 射程 射程km 作用距离 半径'.split(
		' '
	);
/** of simplestyle 1.1.0, beside colours */
const OTHER_STYLES = [
	'marker-size',
	'marker-symbol',
	'stroke-width',
	'stroke-opacity',
	'fill-opacity'
];
/** how wide half the earth is */
const GREATEST_RANGE_KM = 20_000;

/** The first column of a name that is looked for and that fits. */
function named(
	columns: readonly Column[],
	names: readonly string[],
	fits: (column: Column) => boolean
) {
	for (const name of names) {
		const found = columns.find((column) => fold(column.name) === name && fits(column));
		if (found) return found.name;
	}
	return null;
}

/** The field that names a feature, if it looks like one. */
export const titleOf = ({ columns }: OwnFeatures): string | null =>
	named(columns, TITLES, ({ kind }) => kind === 'text') ??
	columns.find(({ kind, name }) => kind === 'text' && /name|назв|名/i.test(name))?.name ??
	null;

/** The field that holds a year or a date. */
export const timeOf = ({ columns }: OwnFeatures): string | null =>
	named(columns, TIMES, isTime) ??
	columns.find((column) => column.kind === 'text' && isTime(column))?.name ??
	null;

const DATE = /^[+-]?\d{4}(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?)?(?:[T ].*)?$/;

function isTime(column: Column): boolean {
	if (column.kind === 'number')
		return most(column.values, (year) => Number.isInteger(year) && year >= 1000 && year < 2200);
	return column.kind === 'text' && most(column.words.slice(1, 1000), (word) => DATE.test(word));
}

/** The field that holds a range in kilometres. */
export const rangeOf = ({ columns }: OwnFeatures): string | null =>
	named(
		columns,
		RANGES,
		(column) =>
			column.kind === 'number' &&
			most(column.values, (range) => range > 0 && range <= GREATEST_RANGE_KM)
	);

/** Whether nine of ten values that there are fit. */
function most<T>(values: Iterable<T>, fits: (value: T) => boolean): boolean {
	let all = 0;
	let good = 0;
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		all++;
		if (fits(value)) good++;
	}
	return all > 0 && good >= 0.9 * all;
}

/** How the file asks to be drawn, where its features follow simplestyle. */
export function styleOf({ columns }: OwnFeatures): Partial<OwnStyle> {
	const style: Partial<OwnStyle> = {};
	const find = (name: string) => columns.find((column) => column.name === name);
	const colours = colourFields.flatMap((name) => {
		const column = find(name);
		const words = column?.kind === 'text' ? column.words.slice(1) : [];
		return words.flatMap((word) => simplestyleColour(word) ?? []);
	});
	if (colours.length || OTHER_STYLES.some(find)) style.simplestyle = true;
	const different = new Set(colours);
	const [colour] = different;
	if (colour && different.size === 1) style.colour = colour;
	const width = find('stroke-width');
	if (width?.kind === 'number') {
		const [first] = width.values;
		if (
			first !== undefined &&
			first > 0 &&
			first <= 20 &&
			width.values.every((one) => one === first)
		)
			style.size = first;
	}
	return style;
}
