import type { Source } from '$lib/atlas/schema';
import { t } from '$lib/messages';
import { bibtex } from './bibtex';

/** Everything that a citation of a feature says, each figure written as the page writes it. */
export interface Cited {
	/** layer/feature */
	id: string;
	name: string;
	layer: string;
	figures: readonly { what: string; figure: string; measured: boolean }[];
	/** what must go with it, such as that a site is notional: a line each */
	remarks: readonly string[];
	sources: readonly Source[];
	/** address of the view that shows it */
	link: string;
	/** ISO day on which it was looked at */
	accessed: string;
}

/** The day, month or year of a source, as ISO 8601 writes it. */
const when = ({ issued }: Source) =>
	issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

function source(one: Source): string {
	const { title, author, publisher, URL, custom } = one;
	const parts = [
		author?.map(({ literal }) => literal).join(', '),
		`“${title}”`,
		[publisher, when(one)].filter(Boolean).join(', '),
		URL
	];
	const said = parts.filter(Boolean).join('. ');
	return `- ${said}${custom.read ? '' : ` (${t('inspector.citeUnopened')})`}`;
}

/** A figure with how it came about. */
const stated = ({ what, figure, measured }: Cited['figures'][number]) =>
	t('inspector.citeFigure', {
		what,
		figure,
		method: t(measured ? 'inspector.citeMeasured' : 'inspector.citePublished')
	});

/** A line that stands in a row of sentences. */
const sentence = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** The citation of a feature as plain text, in the reader's language; it ends with a line break. */
export function citation(cited: Cited): string {
	const { name, layer, figures, remarks, sources, link, accessed } = cited;
	const lines = [
		t('inspector.citeTitle', { name, layer }),
		...figures.map(stated),
		...remarks,
		t('inspector.citeLink', { link, date: accessed }),
		'',
		t('inspector.citeSources'),
		...sources.map(source)
	];
	return `${lines.join('\n')}\n`;
}

/** The same as BibTeX in UTF-8: an entry for the record in Amur, then one for each source. */
export function citationBibtex(cited: Cited): string {
	const { id, name, layer, figures, remarks, sources, link, accessed } = cited;
	const record: Source = {
		id: `amur-${id.replaceAll('/', '-')}`,
		type: 'webpage',
		title: `${name} (${layer})`,
		publisher: 'Amur',
		URL: link,
		note: [
			...figures.map(stated),
			...remarks.map(sentence),
			t('inspector.citeAccessed', { date: accessed })
		].join(' '),
		custom: { read: true }
	};
	return bibtex([record, ...sources]);
}
