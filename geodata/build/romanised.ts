// Vowels that romanisations of Indian, Iranian and Japanese names mark as long, and Korean marks.
const MARKED = /[āēīōūĀĒĪŌŪŏŭŎŬ]/g;

const plain = (letter: string) => letter.normalize('NFD')[0]!;

/**
 * A place's name as an English reader expects it: GeoNames follows the romanisations of the
 * gazetteers (Nizhniy, Stavropol’, Sūrat), newspapers and atlases leave their marks out.
 */
export function romanised(name: string, country: string): string {
	const tidy = name.replaceAll("'", '’').replace(MARKED, plain);
	switch (country) {
		case 'RU':
			return tidy
				.replace(/[’‘]/g, '')
				.replace(/(iy|yy)(?=$|[ -])/g, 'y')
				.replaceAll('ë', 'yo')
				.replaceAll('Ë', 'Yo');
		case 'KP':
			return tidy.replace(/’/g, '');
		case 'KR':
			return tidy.replace(/-si$/, '');
		case 'CN':
			return tidy.replace(/ (City|Shi)$/, '');
		case 'VN':
			return tidy
				.replace(/[đð]/g, 'd')
				.replace(/[ĐÐ]/g, 'D')
				.normalize('NFD')
				.replace(/\p{M}/gu, '');
		default:
			return tidy;
	}
}
