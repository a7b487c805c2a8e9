import type en from '../en/tours';

export default {
	card: 'Экскурсия',
	title: 'Экскурсии',
	about: 'Пять коротких рассказов вслед за статьёй. Каждый шаг — вид карты.',
	stepOf: 'Шаг {step} из {count}',
	keys: 'Стрелки листают шаги, Escape закрывает.',
	leave: 'Выйти',
	leaveTour: 'Выйти из экскурсии',
	back: 'Назад',
	next: 'Дальше',
	finish: 'Завершить',
	sources: 'Источники',
	loading: 'Экскурсия загружается …',
	fault: 'Экскурсию не удалось загрузить. Проверьте соединение, затем выйдите и начните снова.',
	count: '{count, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}',
	take: 'Начать экскурсию',
	takeOf: 'Начать экскурсию: {title}',
	every: 'Все шаги',
	show: 'Показать на карте',
	showStep: 'Показать шаг {step} на карте',
	gas: '{number} млрд м³',
	oil: '{number} млн т'
} satisfies Record<keyof typeof en, string>;
