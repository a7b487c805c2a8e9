import type en from '../en/said';

export default {
	shown: '{layer}: показан',
	hidden: '{layer}: скрыт',
	selected: 'Выбрано: {feature}',
	closed: 'Карточка закрыта',
	undone: 'Отменено',
	redone: 'Повторено',
	covered: 'Покрыто {share}: {target}',
	years: 'Годы с {first} по {last}',
	allYears: 'Все годы',
	removed: 'Позиция удалена'
} satisfies Record<keyof typeof en, string>;
