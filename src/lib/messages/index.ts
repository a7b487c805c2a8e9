export {
	format,
	inEnglish,
	langOf,
	language,
	languageNames,
	languages,
	listed,
	locale,
	missedLanguage,
	nameOf,
	rememberedLanguage,
	rememberLanguage,
	speak,
	t,
	type Language
} from './language.svelte';
export type { MessageKey, Values } from './message';
export { Refusal } from './refusal';
