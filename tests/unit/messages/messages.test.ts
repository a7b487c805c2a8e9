import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { languages, nameOf, Refusal, speak, t } from '$lib/messages';
import en from '$lib/messages/en';
import ru from '$lib/messages/ru';
import zh from '$lib/messages/zh';

type Flat = Map<string, string>;
const flat = (all: Record<string, Record<string, string>>): Flat =>
	new Map(
		Object.entries(all).flatMap(([theme, messages]) =>
			Object.entries(messages).map(([key, text]) => [`${theme}.${key}`, text] as const)
		)
	);
const english = flat(en);
const others = { ru: flat(ru), zh: flat(zh) };

/** The names of the places that a message has to be given. */
function places(text: string): string[] {
	const found = new Set<string>();
	const walk = (elements: MessageFormatElement[]) => {
		for (const element of elements) {
			if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
			found.add(element.value);
			if (element.type === TYPE.tag) walk(element.children);
			if (element.type === TYPE.select || element.type === TYPE.plural)
				for (const option of Object.values(element.options)) walk(option.value);
		}
	};
	walk(parse(text));
	return [...found].sort();
}

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|ts)$/.test(file) && !file.startsWith('lib/messages'))
	.map((file) => readFileSync(`src/${file}`, 'utf8'))
	.join('\n');

afterEach(() => speak('en'));

describe('the messages', () => {
	it.each(['ru', 'zh'] as const)(
		'are all there in %s, with the same places to fill',
		(language) => {
			expect([...others[language].keys()].sort()).toEqual([...english.keys()].sort());
			for (const [key, text] of others[language]) {
				expect(text.trim(), key).not.toBe('');
				expect(places(text), key).toEqual(places(english.get(key)!));
			}
		}
	);

	it('are all used, and none is asked for that is not there', () => {
		const dynamic = [...code.matchAll(/`([a-z][A-Za-z]*\.[A-Za-z]*)\$\{/g)].map(
			([, start]) => start!
		);
		const used = (key: string) =>
			code.includes(`'${key}'`) ||
			code.includes(`"${key}"`) ||
			dynamic.some((start) => key.startsWith(start));
		expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
	});

	it('say something of their own in each language', () => {
		// What is the same in two languages is a sign, a unit or a name.
		const same = [...english].filter(
			([key, text]) =>
				/[a-z]{4}/.test(text.replaceAll(/\{[^}]*\}|<\/?\w+>/g, '')) && others.ru.get(key) === text
		);
		expect(same).toEqual([]);
	});
});

describe('a reader of another language', () => {
	it('gets messages, names and refusals in it, at once where they stand already', async () => {
		const refusal = new Refusal('link.version', { version: 1 });
		const outer = new Refusal('target.cannot', { reason: refusal });
		expect(String(refusal)).toBe('only version 1 is known');
		expect(String(outer)).toBe('This cannot be the target: only version 1 is known.');
		await speak('ru');
		expect(t('bar.undo')).toBe('Отменить');
		expect(String(refusal)).toBe('известна только версия 1');
		expect(String(outer)).toBe('Это не может быть целью: известна только версия 1.');
		expect(nameOf({ en: 'Amur', ru: 'Амур' })).toBe('Амур');
		expect(nameOf({ en: 'Amur', zh: '黑龙江' })).toBe('Amur');
	});

	it('gets the language asked for last, however long the others take', async () => {
		await Promise.all([speak('zh'), speak('ru'), speak('en')]);
		expect(t('bar.undo')).toBe('Undo');
		expect(languages).toHaveLength(3);
	});
});
