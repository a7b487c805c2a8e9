import { entity } from './plain';

/**
 * Text, or the value of an attribute, as XML asks for it: no & that begins nothing, no entity that is not known, no
 * character that is forbidden. Entities that stand for one character become it.
 * @param odd is called for each & that was not written as it should be
 */
export function escaped(text: string, odd: () => void): string {
	return allowed(text)
		.replace(/&(#?\w{1,10};)?/g, (whole, name: string | undefined) => {
			if (name && /^(amp|lt|gt|quot|apos);/.test(name)) return whole;
			const stands = name && entity(name.slice(0, -1));
			if (stands) return stands.replace(/[&<]/, (sign) => `&#${sign.charCodeAt(0)};`);
			odd();
			return `&amp;${name ?? ''}`;
		})
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

/** Text that means every sign as it stands. */
export const literal = (text: string): string =>
	allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Without the control characters that XML forbids. */
function allowed(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
