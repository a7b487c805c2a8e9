import type en from '../en/layerPages';

export default {
	description:
		'Слои Амура: {layers}, в них объектов: {features}. Каждый слой — таблица, а также GeoJSON, KML, GPX, CSV и FlatGeobuf, с лицензией.',
	lede: '{layers, plural, one {# слой} few {# слоя} many {# слоёв} other {# слоя}}, в них {features, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}. Каждый слой здесь — таблица и файл, который можно взять с собой.',
	features: '{count, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
	asDrawn: '{length} на карте',
	fileOf: '{format}: {layer}',
	layerDescription:
		'{about}. {count, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}} в таблице, у каждого источники; можно скачать GeoJSON, KML, GPX, CSV и FlatGeobuf.',
	featuresUnplaced:
		'{count, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}; не на карте, потому что место неизвестно: {unplaced}',
	sources:
		'{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}, прочитано: {read}',
	licence: 'Лицензия',
	download: 'Скачать {format}',
	byYear: 'По годам',
	table: 'Таблица',
	lengths:
		'Измерена длина линии, как она проведена на карте, по геодезическим линиям WGS84. Разница — её отличие от опубликованной длины; если она больше 10 %, таблица объясняет почему.'
} satisfies Record<keyof typeof en, string>;
