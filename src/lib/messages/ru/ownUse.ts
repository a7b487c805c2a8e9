import type en from '../en/ownUse';

export default {
	yourLayers: 'Ваши слои',
	yours: 'ваши данные',
	length: 'Длина по WGS84',
	area: 'Площадь по WGS84',
	points: 'Точки',
	position: 'Координаты',
	nowhere: 'Места на карте у него нет.',
	fields: 'Поля',
	noFields: 'Больше о нём в файле ничего не сказано.',
	styleFields:
		'{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}} о том, как его рисовать',
	yes: 'да',
	no: 'нет',
	copyPosition: 'Копировать координаты',
	copied: 'Координаты скопированы',
	copyRefused: 'Браузер отказался копировать. Координаты: {position}.',
	inRange: 'В зоне досягаемости?',
	featureOf: '{feature} ({layer})',
	targetGone: 'Слой, о котором спрашивали, удалён. Вместо него — обычная цель.',
	noPlace:
		'В этом слое не о чем спросить: ни у одного объекта, который пропускает фильтр, нет места. Измените фильтр или выберите другую цель.',
	notInLink: 'Эта цель остаётся на вашем устройстве: в ссылке её нет.',
	counted:
		'{features, plural, one {Учтён # объект} few {Учтены # объекта} many {Учтено # объектов} other {Учтено # объекта}}{kind, select, area {; что перекрывается, считается один раз} other {}}{left, plural, =0 {} one {; не учтён # — без места или другого вида} few {; не учтены # — без места или другого вида} many {; не учтено # — без места или другого вида} other {; не учтено # — без места или другого вида}}.',
	actions: 'Что сделать со слоем {layer}',
	table: 'Таблица',
	ask: 'Спросить о нём',
	asSites: 'Сделать позициями',
	sitesTitle: 'Условные позиции из слоя {layer}',
	rangeField: 'Дальности берутся из поля «{field}», в километрах.',
	rangeRings: 'Дальности берутся из самих колец.',
	rangeEach: 'Дальность каждой, км',
	keepSites:
		'{count, plural, one {Оставить имеющуюся позицию} few {Оставить # имеющиеся позиции} many {Оставить # имеющихся позиций} other {Оставить # имеющейся позиции}}',
	leftPoint:
		'{count, plural, one {# объект — не точка} few {# объекта — не точки} many {# объектов — не точки} other {# объекта — не точки}}.',
	leftRange:
		'{count, plural, one {У # объекта} few {У # объектов} many {У # объектов} other {У # объекта}} нет дальности от {least, number} до {most, number} км.',
	leftMany:
		'Ещё {count, plural, one {# не поместится} few {# не поместятся} many {# не поместятся} other {# не поместится}}: позиций может быть {most, number}.',
	place:
		'{count, plural, =0 {Нет ни одной позиции} one {Поставить # позицию} few {Поставить # позиции} many {Поставить # позиций} other {Поставить # позиции}}',
	placed:
		'{count, plural, one {Поставлена # позиция} few {Поставлены # позиции} many {Поставлено # позиций} other {Поставлено # позиции}}',
	cancel: 'Отмена',
	tableOf: 'Таблица: {layer}',
	find: 'Найти',
	findHint: 'слово или число',
	rows: '{shown, number} из {all, number}',
	working: 'Идёт работа …',
	noRows: 'Ни один объект не подходит. Спросите меньше слов или измените фильтр слоя.',
	someFields: 'Показаны первые {shown, number} полей из {all, number}.',
	tableHelp: 'Стрелки ведут по строкам, Enter открывает запись.',
	feature: 'Объект',
	tooMany: 'Объектов {count, number}: слишком много, чтобы искать каждый. Это может таблица слоя.',
	featureCount:
		'{count, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
	nearestLeftOut: 'Как и каждый ваш слой, где больше {most} объектов.'
} satisfies Record<keyof typeof en, string>;
