import type en from '../en/ranges';

export default {
	label: 'Дальности',
	name: 'Название',
	figure: 'Дальность или высота',
	basis: 'Что это за число',
	note: 'Примечание',
	sources: 'Источники',
	checked: 'Против самолётов: покрытие можно проверить',
	others: 'Прочие: показаны, но не проверяются',
	radars: 'РЛС',
	masts: 'Вышки',
	elsewhere: '{range}, в других источниках {low}–{high} км',
	height: '{height} м',
	none: 'нет'
} satisfies Record<keyof typeof en, string>;
