import type en from '../en/time';

export default {
	title: 'Годы',
	years: '{first}–{last}',
	began: 'Что началось за год',
	what: 'Показано в столбцах',
	everything: 'все видимые слои',
	nothing: 'У видимых слоёв нет дат.',
	first: 'Первый год',
	last: 'Последний год',
	play: 'Проиграть годы',
	pause: 'Пауза',
	all: 'Все годы',
	hint: 'Проведите по столбцам, чтобы выбрать годы; щелчок по столбцу — один год.',
	bar: '{year}: {count}',
	of: '{count} из {total}'
} satisfies Record<keyof typeof en, string>;
