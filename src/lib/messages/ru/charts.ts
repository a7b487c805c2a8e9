import type en from '../en/charts';

export default {
	asTable: 'Те же числа таблицей',
	year: 'Год',
	trade: 'Торговля товарами, млрд долл. США в год',
	tradeSays:
		'Статья называет цель: {goal} млрд долл. к {year} году. В том году вышло {then} млрд; рубеж впервые пройден в {reached} году.',
	tradeUnit: 'млрд долл. США',
	tradeRead: 'Прочитано на странице',
	tradeRemark: 'Примечание',
	yes: 'да',
	no: 'нет',
	tradeNote: 'Контурные столбцы: само это число никто на странице не читал.',
	tradeLabel: 'Столбцы: торговля товарами по годам',
	tradeGoal: 'Цель на {year} год: {goal}',
	gas: 'Газопроводы в Китай, млрд м³ в год',
	gasSays: 'В статье: {article} млрд м³ в год.',
	gasDelivered: 'По «Силе Сибири» в {year} году поставлено {value} млрд м³.',
	gasLine: 'Газопровод',
	gasWhat: 'Что',
	gasUnit: 'млрд м³ в год',
	gasStatus: 'Состояние',
	gasNote:
		'Опубликованные числа. Участки одного маршрута идут друг за другом и не складываются. Контур: не работает.',
	gasLabel: 'Столбцы: мощность каждого газопровода',
	gasArticle: 'Статья: {article}',
	capacity: 'мощность',
	plannedCapacity: 'плановая мощность',
	delivered: 'поставлено в {year} году',
	drills: 'По видам и по году начала',
	drillsSays: 'Всего {all}, с {first} по {last} год; больше всего в {most} году: {count}.',
	drillsAll: 'Все',
	drillsNote:
		'Патрулирование считается за одно, сколько бы дней оно ни длилось. Последний год ещё не окончен.',
	drillsLabel: 'Составные столбцы: учения по годам'
} satisfies Record<keyof typeof en, string>;
