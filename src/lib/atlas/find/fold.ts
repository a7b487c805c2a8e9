/** Cyrillic letters without their marks in Latin, roughly as the press writes Russian names. */
const LATIN: Record<string, string> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
	...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'e' }
};
/** Latin letters that Unicode does not take apart. */
const PLAIN: Record<string, string> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
};

/**
 * A text as it is compared: lower case, without accents and apostrophes, Cyrillic in Latin letters. So a
 * name is found by any spelling of it, and a Russian one where the atlas has the English name alone.
 */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[иы]й(?!\p{L})/gu, 'y')
		.normalize('NFKD')
		.replaceAll(/[\p{M}'’‘ʼʹ`´]/gu, '')
		.replaceAll(/[а-яіє]/g, (letter) => LATIN[letter] ?? letter)
		.replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!)
		.trim();

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

const pairs = (run: string[]) => run.slice(1).map((character, i) => run[i]! + character);

/** The words of a text for the index. Chinese has no spaces: its characters and each two neighbours count. */
export function indexWords(text: string): string[] {
	const folded = fold(text);
	const words = (folded.match(RUNS) ?? []).flatMap((run) =>
		HAN.test(run) ? [...run, ...pairs([...run])] : [run]
	);
	// S-400 is written S400 too.
	const joined = folded.match(/[a-z]+-\d+/g) ?? [];
	return [...words, ...joined.map((word) => word.replace('-', ''))];
}

/** The words of what is asked for: of several Chinese characters each two neighbours have to be there. */
export const queryWords = (text: string): string[] =>
	(fold(text).match(RUNS) ?? []).flatMap((run) => {
		const characters = [...run];
		return HAN.test(run) && characters.length > 1 ? pairs(characters) : [run];
	});
