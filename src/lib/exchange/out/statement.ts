import type { Source } from '$lib/atlas/schema';
import type { Taken } from './taken';

/** A source in one line. */
export function sourceLine({ title, publisher, issued, URL, custom }: Source): string {
	const year = issued?.['date-parts'][0][0];
	const said = [title, [publisher, year].filter(Boolean).join(', '), URL]
		.filter(Boolean)
		.join('. ');
	return `${said} (${custom.read ? 'page read' : 'page not opened'})`;
}

/** How to credit what is taken, in one line. */
export const credit = ({ title, licence, link, date }: Taken): string =>
	`“${title}”. Amur, an atlas of the Russia–China relationship, ${date}, ${link}. ${licence}`;

/** What a format without a place for sources and method says instead, line by line. */
export function statement(taken: Taken): string[] {
	const { about, licence, method, sources, link, date } = taken;
	return [
		about,
		`Licence: ${licence}`,
		...method.map((sentence) => `Method: ${sentence}`),
		...sources.map((source) => `Source: ${sourceLine(source)}`),
		`Taken from Amur on ${date}: ${link}`
	];
}
