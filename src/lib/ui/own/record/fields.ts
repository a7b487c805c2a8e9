import { valueAt, type OwnFeatures } from '$lib/atlas/own';
import { t } from '$lib/messages';
import { textOf } from '../table/order';
import { webAddress } from '../web-address';

/** A field of a feature, as it is told. */
export interface Field {
	name: string;
	text: string;
	/** where a value that is an address of the web leads */
	href?: string;
}

/** Fields that say how a feature is drawn: simplestyle, and what KML says of icons. */
const STYLE =
	/^(marker-(color|size|symbol)|(stroke|fill)(-(color|opacity|width))?|icon(-.+)?|style(Url|Hash|MapHash))$/;

/** What a value says. A number stands as it is: it may be a year, or a code. */
export function told(value: unknown): string {
	if (typeof value === 'boolean') return t(value ? 'ownUse.yes' : 'ownUse.no');
	return textOf(value);
}

/** All that is said of a feature: its own fields, and those for how it is drawn. */
export function fieldsOf(features: OwnFeatures, index: number): { said: Field[]; style: Field[] } {
	const said: Field[] = [];
	const style: Field[] = [];
	for (const column of features.columns) {
		const value = valueAt(column, index);
		if (value === undefined || value === null || value === '') continue;
		const href = webAddress(value);
		const field = { name: column.name, text: told(value), ...(href && { href }) };
		(STYLE.test(column.name) ? style : said).push(field);
	}
	return { said, style };
}
