import type en from '../en/topics';

export default {
	beltAndRoad: 'Один пояс, один путь',
	highSpeedRail: 'Высокоскоростная железная дорога',
	economy: 'Экономическое сотрудничество',
	union: 'Евразийский экономический союз',
	energy: 'Энергетика',
	sanctions: 'Санкции',
	technology: 'Технологии',
	space: 'Космос',
	arms: 'Оружие и промышленность',
	drills: 'Совместные учения',
	helicopter: 'Вертолёт Ми-26',
	s400: 'С-400',
	su35: 'Су-35',
	submarines: 'Подводные лодки «Лада»',
	plane: 'Пассажирский самолёт'
} satisfies Record<keyof typeof en, string>;
