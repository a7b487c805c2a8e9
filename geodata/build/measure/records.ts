import type { Figure } from '$lib/atlas/claims';
import { EvidenceError } from '../read';
import { articleYear, count, featureAt, type Method } from './ground';

const DAY_MS = 86_400_000;

/** Days of an exercise, both ends counted. */
function days(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

const isDay = (when: string | undefined): when is string => when?.length === 10;

/** members:KIND: members of an organisation in the year of the article and on the day of the record. */
export const members: Method = (ground, [kind]) => {
	const all = ground.layers
		.get('memberships')!
		.features.filter(
			({ properties }) => properties.kind === kind && properties.status === 'member'
		);
	if (!all.length) throw new EvidenceError(`geodata/layers/memberships.geojson has no "${kind}"`);
	const year = articleYear(ground);
	const then = all.filter(({ properties }) => Number(properties.from!.slice(0, 4)) <= year);
	return {
		method: `Counted in Amur’s own list of members, by the year in which each joined.`,
		figures: [
			{ ...count(`Members in ${year}`, then.length, 'members'), lead: true },
			count('Members today', all.length, 'members')
		],
		rows: all.map(({ properties }) => ({
			name: properties.name.en,
			figures: [{ what: 'Since', from: properties.from! }]
		}))
	};
};

const PER_YEAR = /^bcm( a year)?$/;

/** capacity:LAYER/FEATURE: the published capacities and deliveries of a line. */
export const capacity: Method = (ground, [path], claim) => {
	const { properties } = featureAt(ground, path);
	const flows = properties.quantities.filter(({ unit }) => unit && PER_YEAR.test(unit));
	const delivered = flows.find(({ what }) => what.startsWith('delivered'));
	const figures: Figure[] = flows.map(({ what, value, unit }) => ({
		what: what[0]!.toUpperCase() + what.slice(1),
		value,
		unit: unit!,
		...(what === delivered?.what && { lead: true as const })
	}));
	const [first, ...rest] = figures;
	if (!first) throw new EvidenceError(`"${path}" has no capacity in bcm`);
	if (delivered && claim.value)
		rest.push({
			what: 'Delivered against the article’s figure',
			value: (100 * delivered.value) / claim.value,
			unit: '%',
			digits: 0
		});
	return {
		method:
			'Published figures of the line, each with its source in the table of gas pipelines. Geometry cannot measure a flow; only the division is Amur’s.',
		figures: [first, ...rest]
	};
};

/** place:LAYER/FEATURE: where and when it stands on the map. */
export const place: Method = (ground, [path]) => {
	const { geometry, properties } = featureAt(ground, path);
	const at =
		geometry?.type === 'Point'
			? geometry.coordinates
			: geometry?.type === 'MultiPoint'
				? geometry.coordinates[0]
				: undefined;
	if (!at) throw new EvidenceError(`"${path}" has no point that could be a place`);
	const { from, to, accuracy } = properties;
	const figures: [Figure, ...Figure[]] = [{ what: properties.name.en, position: at, lead: true }];
	if (accuracy) figures.push({ what: 'How well the place is known', words: accuracy });
	if (from) figures.push({ what: 'When', from, ...(to && { to }) });
	if (isDay(from) && isDay(to)) figures.push(count('Both ends counted', days(from, to), 'days'));
	return { method: 'The place and the dates are those of the feature on the map.', figures };
};

/** days:LAYER/FEATURE: how long an exercise lasted. */
export const duration: Method = (ground, [path]) => {
	const { from, to } = featureAt(ground, path).properties;
	if (!isDay(from) || !isDay(to))
		throw new EvidenceError(`"${path}" needs a first and a last day to have a length`);
	const both = days(from, to);
	return {
		method: 'Counted from the first and the last day in the table of drills.',
		figures: [
			{ ...count('Both ends counted', both, 'days'), lead: true },
			count('From the first day to the last', both - 1, 'days'),
			{ what: 'Dates', from, to }
		]
	};
};

const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** order:LAYER/FEATURE: its place among the features of its kind, by date. */
export const order: Method = (ground, [path]) => {
	const feature = featureAt(ground, path);
	const { kind } = feature.properties;
	const layer = ground.layers.get(path!.split('/')[0]!)!;
	const alike = layer.features
		.filter(({ properties }) => properties.kind === kind && properties.from)
		.sort((a, b) => (a.properties.from! < b.properties.from! ? -1 : 1));
	const rank = alike.findIndex(({ id }) => id === feature.id) + 1;
	return {
		method: 'Counted among the features of the same kind in Amur’s table, in the order of time.',
		figures: [
			{
				what: 'Its place in time',
				words: `${rank}${SUFFIX[ORDINAL.select(rank)]} of ${alike.length}`,
				lead: true
			}
		],
		rows: alike.map(({ properties: { name, from, to } }) => ({
			name: name.en,
			figures: [{ what: 'When', from: from!, ...(to && { to }) }]
		}))
	};
};

// As the article writes them: "about 7 trillion rubles ($153 billion)".
const PAIR = /([\d.]+) trillion rubles \(\$([\d.]+) billion\)/;

/** roubles-per-dollar: the rate that a pair of amounts in the quotation implies. */
export const roublesPerDollar: Method = (_ground, _args, { id, quote }) => {
	const [, trillions, billions] = PAIR.exec(quote) ?? [];
	if (!trillions || !billions)
		throw new EvidenceError(`geodata/claims.json › ${id} has no pair of roubles and dollars`);
	return {
		method: `The two amounts of the quotation, divided: ${trillions},000 billion roubles by ${billions} billion dollars.`,
		figures: [
			{
				what: 'to the dollar',
				value: (Number(trillions) * 1000) / Number(billions),
				unit: 'roubles',
				digits: 2,
				lead: true
			}
		]
	};
};
