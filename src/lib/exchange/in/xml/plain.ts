const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	copy: '©',
	reg: '®',
	deg: '°',
	middot: '·',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	laquo: '«',
	raquo: '»',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	times: '×',
	bull: '•'
};

/** What an entity such as &amp;nbsp; or &amp;#176; stands for; undefined if it is not known. */
export function entity(name: string): string | undefined {
	const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
	if (!number) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
	const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
	return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
		? String.fromCodePoint(code)
		: undefined;
}

/**
 * The words of an HTML text without its markup: breaks and ends of blocks become new lines, cells are parted by spaces;
 * scripts and styles are left out.
 */
export function plain(html: string): string {
	return withoutHidden(html)
		.replace(/<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|tr|table|ul|ol|h[1-6])\s*>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, ' ')
		.replace(/&(#?\w{1,10});/g, (whole, name: string) => entity(name) ?? whole)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const HIDDEN = /<(?:!--|(script|style)\b)/gi;

/** Without comments, scripts and styles; one that is never closed reaches to the end. */
function withoutHidden(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (;;) {
		HIDDEN.lastIndex = from;
		const begins = HIDDEN.exec(html);
		if (!begins) break;
		kept.push(html.slice(from, begins.index));
		const ends = begins[1] ? new RegExp(`</${begins[1]}\\s*>`, 'gi') : /-->/g;
		ends.lastIndex = HIDDEN.lastIndex;
		if (!ends.exec(html)) return kept.join('');
		from = ends.lastIndex;
	}
	kept.push(html.slice(from));
	return kept.join('');
}
