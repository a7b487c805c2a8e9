import { locale } from '$lib/messages';

/** The names of countries by their ISO 3166-1 codes, in the reader's language. */
export function countryNames(codes: readonly string[]): string {
	const regions = new Intl.DisplayNames([locale()], { type: 'region' });
	const names = codes.map((code) => regions.of(code) ?? code);
	return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(names);
}
