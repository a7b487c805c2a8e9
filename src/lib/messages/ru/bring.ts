import type en from '../en/bring';

export default {
	title: 'Добавить данные',
	pasteKey: 'Добавить скопированные данные',
	drop: 'Отпустите, чтобы добавить на карту',
	stays: 'Данные остаются на этом устройстве.',
	formats: 'Форматы: {formats}.',
	files: 'Выбрать файлы …',
	orDrop:
		'или перетащите либо вставьте их в любом месте страницы; Shapefile — архив zip или все его части',
	address: 'По адресу',
	fetch: 'Загрузить',
	otherSite:
		'Без вашего согласия страница не обращается к другим сайтам. Если продолжить, {host} узнает ваш сетевой адрес и что вы запросили.',
	fetchFrom: 'Загрузить с {host}',
	no: 'Нет',
	text: 'Из текста: GeoJSON, CSV, KML и другие',
	readText: 'Прочитать текст',
	pasted: 'Вставленный текст',
	reading: 'Чтение: {from}',
	progress: 'Прочитано',
	cancel: 'Отмена',
	unexpected:
		'Прочитать не удалось: {reason}. Проверьте, открывается ли файл в программе, которая его создала, или сохраните его заново.',
	found: 'Найдено: {from}',
	summary:
		'{format}. {count, plural, =0 {Слоёв нет} one {# слой} few {# слоя} many {# слоёв} other {# слоя}}. Проверьте, исправьте догадки и добавьте.',
	large:
		'Объектов: {count}. Каждый визит они будут долго загружаться. Файл PMTiles читается по частям; его создаёт команда «tippecanoe -o data.pmtiles data.geojson».',
	swap: 'Поменять местами долготу и широту.',
	swapWhy: 'Похоже, что в большинстве мест широта стоит первой.',
	place: 'Где записано место',
	placeIn: 'Где записано место: {name}',
	placeUnknown: 'Столбцы определить не удалось. Выберите их.',
	placeAs: 'Запись',
	lonLat: 'долгота и широта',
	wkt: 'геометрия (WKT)',
	column: 'Столбец',
	lon: 'Долгота',
	lat: 'Широта',
	noColumn: 'выберите',
	want: 'Добавить {name}',
	name: 'Название слоя',
	nowhere: 'Ни у одного объекта нет места.',
	fields: 'Поля',
	field: 'Поле',
	kind: 'Тип',
	values: 'Значения',
	allFields: 'Показать все поля ({count})',
	sketch: 'Набросок положения: {bounds}',
	vectorTiles: 'векторные тайлы',
	rasterTiles: 'растровые тайлы',
	typePoint: '{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}}',
	typeMultiPoint:
		'{count, plural, one {# группа точек} few {# группы точек} many {# групп точек} other {# группы точек}}',
	typeLineString: '{count, plural, one {# линия} few {# линии} many {# линий} other {# линии}}',
	typeMultiLineString:
		'{count, plural, one {# линия из частей} few {# линии из частей} many {# линий из частей} other {# линии из частей}}',
	typePolygon:
		'{count, plural, one {# область} few {# области} many {# областей} other {# области}}',
	typeMultiPolygon:
		'{count, plural, one {# область из частей} few {# области из частей} many {# областей из частей} other {# области из частей}}',
	typeGeometryCollection:
		'{count, plural, one {# набор} few {# набора} many {# наборов} other {# набора}}',
	typeNone: 'без места: {count, number}',
	empty: 'объектов нет',
	problems: 'Что было не так',
	doneskipped: 'Пропущено, {count, number}:',
	donerepaired: 'Исправлено, {count, number}:',
	donenoted: 'Замечено, {count, number}:',
	line: 'строка {line}',
	feature: 'объект {feature}',
	more: 'и ещё {count, number}',
	other: 'Выбрать другие данные',
	again: 'Чтение заново: {share}',
	add: '{count, plural, =0 {Добавить} one {Добавить # слой} few {Добавить # слоя} many {Добавить # слоёв} other {Добавить # слоя}}'
} satisfies Record<keyof typeof en, string>;
