import type en from '../en/frame';

export default {
	skip: 'Перейти к содержанию',
	pages: 'Страницы',
	map: 'Карта',
	claims: 'Утверждения',
	tours: 'Экскурсии',
	layers: 'Слои',
	sources: 'Источники',
	method: 'Методика',
	titled: '{title} · Амур',
	name: 'Амур',
	foot: 'Амур, атлас российско-китайских отношений. Длины, расстояния и площади измерены на эллипсоиде WGS84; все позиции систем ПВО условные.',
	showOnMap: 'Показать на карте',
	stop: '.',
	colon: ': ',
	comma: ', '
} satisfies Record<keyof typeof en, string>;
