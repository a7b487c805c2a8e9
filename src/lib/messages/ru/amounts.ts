import type en from '../en/amounts';

export default {
	rank: '{value}-е место',
	kilometres: '{value} км',
	miles: '{value} {count, plural, one {миля} few {мили} many {миль} other {мили}}',
	days: '{value} {count, plural, one {день} few {дня} many {дней} other {дня}}',
	years: '{value} {count, plural, one {год} few {года} many {лет} other {года}}',
	perCent: '{value} %',
	perCentJanuaryApril: '{value} %, январь — апрель 2017 года',
	usdMillion: '{value} млн долл. США',
	usdBillion: '{value} млрд долл. США',
	usdBillionJanuaryApril: '{value} млрд долл. США, январь — апрель 2017 года',
	roubles: '{value} {count, plural, one {рубль} few {рубля} many {рублей} other {рубля}}',
	bcm: '{value} млрд м³',
	bcmAYear: '{value} млрд м³ в год',
	tcf: '{value} трлн куб. футов',
	billionBarrels: '{value} млрд баррелей',
	millionBarrelsADay: '{value} млн баррелей в сутки',
	tonnes: '{value} {count, plural, one {тонна} few {тонны} many {тонн} other {тонны}}',
	count: '{value}',
	members:
		'{value} {count, plural, one {участник} few {участника} many {участников} other {участника}}',
	heads: '{value} {count, plural, one {глава} few {главы} many {глав} other {главы}} государств',
	summits: '{value} {count, plural, one {саммит} few {саммита} many {саммитов} other {саммита}}',
	institutions:
		'{value} {count, plural, one {учреждение} few {учреждения} many {учреждений} other {учреждения}}',
	fighterLines:
		'{value} {count, plural, one {семейство} few {семейства} many {семейств} other {семейства}} истребителей',
	aircraft: '{value} {count, plural, one {машина} few {машины} many {машин} other {машины}}',
	battalions:
		'{value} {count, plural, one {дивизион} few {дивизиона} many {дивизионов} other {дивизиона}}',
	boats: '{value} {count, plural, one {лодка} few {лодки} many {лодок} other {лодки}}',
	agreements:
		'{value} {count, plural, one {соглашение} few {соглашения} many {соглашений} other {соглашения}}',
	seats: '{value} {count, plural, one {место} few {места} many {мест} other {места}}',
	people: '{value} {count, plural, one {человек} few {человека} many {человек} other {человека}}',
	of: '{value} из {all}',
	ofLanes: '{value} из {all, plural, one {# пути} few {# путей} many {# путей} other {# пути}}'
} satisfies Record<keyof typeof en, string>;
