import type en from '../en/sites';

export default {
	system: 'Система',
	free: 'км…',
	range: 'Дальность в км',
	noRange: '«{text}» — не дальность: введите километры от {least, number} до {most, number}.',
	chosen: '{system}, {range}: {figure}.',
	site: 'Позиция',
	notional: 'Условная позиция',
	own: 'Своё место',
	choose: 'Выберите условную позицию',
	place: 'Указать',
	notLoaded: 'Условные позиции не удалось загрузить. Проверьте соединение и выберите снова.',
	placing: 'Щёлкните на карте место позиции.',
	middle: 'Взять середину карты',
	fields: 'Координаты и название',
	latitude: 'Широта',
	longitude: 'Долгота',
	name: 'Название',
	nameThis: 'Назовите эту позицию',
	noPosition:
		'«{text}» — не координаты: {reason}. Введите градусы десятичной дробью, например {lat, number} и {lon, number}.',
	list: 'Позиции, все условные',
	duplicate: 'Копия',
	duplicateThis: 'Копия: {name}',
	remove: 'Убрать',
	removeThis: 'Убрать: {name}',
	add: 'Добавить позицию',
	merge: 'Общий контур для всех; иначе оттенок говорит, сколько позиций достаёт до места'
} satisfies Record<keyof typeof en, string>;
