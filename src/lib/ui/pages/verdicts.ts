import type { Claim } from '$lib/atlas/schema';
import { fixed } from './figures';

type Verdict = Claim['verdict'];

/** The verdicts in the order of the summary, each with what it means. */
export const verdicts: { id: Verdict; name: string; meaning: string }[] = [
	{ id: 'holds', name: 'Holds', meaning: 'the record or the measurement agrees' },
	{ id: 'near', name: 'Near', meaning: 'almost right, or right in part' },
	{ id: 'overtaken', name: 'Overtaken', meaning: 'right in its time; events went on' },
	{ id: 'differs', name: 'Differs', meaning: 'the record or the measurement disagrees' },
	{ id: 'open', name: 'Open', meaning: 'nobody can say yet, or nobody looked' }
];

/** The article’s figure as a reader would say it: 250–280 seats; years are not grouped. */
export function stated({ value, high, unit }: Claim): string | null {
	if (value === undefined) return null;
	const year = unit?.includes('year') && value > 1900 && Number.isInteger(value);
	const one = (n: number) =>
		year ? String(n) : fixed(n, Math.min(2, String(n).split('.')[1]?.length ?? 0));
	const figure = high === undefined ? one(value) : `${one(value)}–${one(high)}`;
	const money = /^US\$ (.*)$/.exec(unit ?? '');
	if (money) return `US$ ${figure} ${money[1]}`;
	if (unit === 'year' || unit === 'start year') return figure;
	return unit === 'rank' ? `rank ${figure}` : [figure, unit].filter(Boolean).join(' ');
}

/** A topic as an anchor: High-speed rail becomes topic-high-speed-rail. */
export const topicAnchor = (topic: string): string =>
	`topic-${topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
