import type { Source } from '$lib/atlas/schema';

// What BibTeX has a word for; anything else is @misc, which every style knows.
const types: Partial<Record<Source['type'], string>> = {
	'article-journal': 'article',
	report: 'techreport'
};

// What TeX would take for a command. Everything else stays as it is, in UTF-8.
const commands: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

/** A text as TeX prints it letter by letter. */
export const tex = (text: string): string =>
	text.replace(/[\\{}$&%#_^~]/g, (letter) => commands[letter]!).replace(/\s+/g, ' ');

// Addresses are set verbatim by \url; only braces and backslashes would end the field early.
const address = (url: string) => url.replace(/[\\{}]/g, (letter) => encodeURIComponent(letter));

function entry({ id, type, title, publisher, author, issued, URL, note, custom }: Source): string {
	const [year, month] = issued?.['date-parts'][0] ?? [];
	const said = [note, custom.read ? undefined : 'The page was not opened'].filter(Boolean);
	const kind = types[type] ?? 'misc';
	const holder = { article: 'journal', techreport: 'institution' }[kind] ?? 'publisher';
	const fields: [string, string | undefined][] = [
		// Doubled braces keep capitals, and keep the name of a body from being read as a person's.
		['title', `{${tex(title)}}`],
		['author', author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
		[holder, publisher && `{${tex(publisher)}}`],
		['year', year?.toString()],
		['month', month?.toString()],
		['url', URL && address(URL)],
		['note', said.length ? tex(said.join('. ')) : undefined]
	];
	const lines = fields.flatMap(([key, value]) => (value ? [`\t${key} = {${value}},\n`] : []));
	return `@${kind}{${id},\n${lines.join('')}}\n`;
}

/** The bibliography as BibTeX in UTF-8. */
export const bibtex = (sources: readonly Source[]): string => sources.map(entry).join('\n');
