import type { CountryNames, FullName } from '$lib/atlas/schema';
import { alpha2 } from './iso3166';
import { EvidenceError } from './read';

const inLanguage = (language: string) => {
	const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
	return (code: string | undefined) => code && names.of(code);
};
const russian = inLanguage('ru');
const chinese = inLanguage('zh');

/**
 * The name of a country in three languages. English names are those of world-atlas, the others
 * Unicode's, except where the table says otherwise.
 * @param id ISO 3166-1 numeric, where it has one
 */
export function countryName(
	id: string | number | undefined,
	name: string,
	entry: CountryNames[number] | undefined
): FullName {
	const code = id === undefined ? undefined : alpha2(String(id));
	const ru = entry?.ru ?? russian(code);
	const zh = entry?.zh ?? chinese(code);
	if (!ru || !zh)
		throw new EvidenceError(
			`geodata/country-names.json: ${name} has no name in Russian or Chinese: add them`
		);
	return { en: entry?.en ?? name, ru, zh };
}
