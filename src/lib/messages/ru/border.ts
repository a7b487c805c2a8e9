import type en from '../en/border';

export default {
	heading: 'Какой длины граница?',
	intro:
		'У границы по реке нет одной длины: чем точнее следовать изгибам, тем она длиннее. На карте отброшены изгибы мельче {tolerance}, что даёт {length}. Все длины измерены на WGS84.',
	notLoaded: 'Линию не удалось загрузить.',
	again: 'Повторить',
	loading: 'Линия загружается…',
	drop: 'Отбросить изгибы мельче <strong>{tolerance}</strong>',
	answer: '{tolerance}: длина {length}',
	vertices: '{count, plural, one {# вершина} few {# вершины} other {# вершин}}',
	tables: 'Цифры таблицами',
	credit: 'Линия: <link>{licence}</link>, через geo-maps; упрощена по Дугласу — Пекеру.',
	chart:
		'Длина границы в зависимости от упрощения: {finest} со всеми вершинами, {coarsest} при {tolerance}',
	all: 'все',
	axis: 'Отброшены изгибы мельче этого, км',
	sketch: 'Граница без изгибов мельче {tolerance}',
	east: 'Восточный участок',
	west: 'Западный участок, увеличено',
	byTolerance: 'По упрощению, в км на WGS84',
	droppedBelow: 'Отброшены изгибы мельче',
	eastPart: 'Восток',
	westPart: 'Запад',
	total: 'Всего',
	vertexCount: 'Вершины',
	none: 'ничего',
	drawn: '{tolerance} (карта)',
	byDataset: 'По набору данных, в км на WGS84',
	data: 'Данные',
	asPublished: 'Как опубликовано',
	figure: 'Цифра',
	kilometres: 'км'
} satisfies Record<keyof typeof en, string>;
