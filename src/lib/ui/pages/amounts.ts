import { t, type MessageKey } from '$lib/messages';

/** The units of the evidence’s claims and of their measurements, each with the message that writes it. */
const units: Record<string, MessageKey> = {
	rank: 'amounts.rank',
	km: 'amounts.kilometres',
	miles: 'amounts.miles',
	days: 'amounts.days',
	years: 'amounts.years',
	'%': 'units.percent',
	'per cent': 'amounts.perCent',
	'per cent, January–April 2017': 'amounts.perCentJanuaryApril',
	'US$ million': 'amounts.usdMillion',
	'US$ billion': 'amounts.usdBillion',
	'US$ billion, January–April 2017': 'amounts.usdBillionJanuaryApril',
	roubles: 'amounts.roubles',
	bcm: 'amounts.bcm',
	'bcm a year': 'amounts.bcmAYear',
	Tcf: 'amounts.tcf',
	'billion barrels': 'amounts.billionBarrels',
	'million barrels a day': 'amounts.millionBarrelsADay',
	tonnes: 'amounts.tonnes',
	count: 'amounts.count',
	members: 'amounts.members',
	'heads of state': 'amounts.heads',
	summits: 'amounts.summits',
	institutions: 'amounts.institutions',
	'fighter lines': 'amounts.fighterLines',
	aircraft: 'amounts.aircraft',
	battalions: 'amounts.battalions',
	boats: 'amounts.boats',
	agreement: 'amounts.agreements',
	agreements: 'amounts.agreements',
	seats: 'amounts.seats',
	people: 'amounts.people'
};

/** A unit that says of how many: of 13, of 3 lanes. */
const OF = /^of (\d+)( lanes)?$/;

/**
 * A figure with its unit in the reader’s language, or with the unit as the evidence has it where no
 * message writes that.
 * @param value the figure as written, or a range
 * @param count decides on the plural
 */
export function amount(value: string, count: number, unit: string | undefined): string {
	const [, all, lanes] = OF.exec(unit ?? '') ?? [];
	if (all) return t(lanes ? 'amounts.ofLanes' : 'amounts.of', { value, all: Number(all) });
	const key = units[unit ?? ''];
	return key ? t(key, { value, number: value, count }) : [value, unit].filter(Boolean).join(' ');
}
