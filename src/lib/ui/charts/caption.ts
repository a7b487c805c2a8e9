// Pictures are drawn while the pages are built; their words come when a page is read, in its language.

/** Where the words of this name stand in a picture. */
export const gap = (name: string): string => `{${name}}`;

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A picture with words in its gaps; a gap without words stays as it is. */
export const captioned = (picture: string, words: Record<string, string>): string =>
	picture.replace(/\{([a-z]+)\}/g, (gap, name: string) =>
		(words[name] ?? gap).replace(/[&<>]/g, (sign) => ESCAPED[sign]!)
	);
