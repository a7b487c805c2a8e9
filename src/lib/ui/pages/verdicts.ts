import type { Claim } from '$lib/atlas/schema';
import type { MessageKey } from '$lib/messages';
import { fixed } from '../words/format';
import { amount } from './amounts';

type Verdict = Claim['verdict'];

/** The verdicts in the order of the summary: the messages that name each and say what it means. */
export const verdicts: { id: Verdict; name: MessageKey; meaning: MessageKey }[] = [
	{ id: 'holds', name: 'verdicts.holds', meaning: 'verdicts.holdsMeaning' },
	{ id: 'near', name: 'verdicts.near', meaning: 'verdicts.nearMeaning' },
	{ id: 'overtaken', name: 'verdicts.overtaken', meaning: 'verdicts.overtakenMeaning' },
	{ id: 'differs', name: 'verdicts.differs', meaning: 'verdicts.differsMeaning' },
	{ id: 'open', name: 'verdicts.open', meaning: 'verdicts.openMeaning' }
];

/** The article’s figure as a reader would say it: 250–280 seats; years are not grouped. */
export function stated({ value, high, unit }: Claim): string | null {
	if (value === undefined) return null;
	const year = unit?.includes('year') && value > 1900 && Number.isInteger(value);
	const one = (n: number) =>
		year ? String(n) : fixed(n, Math.min(2, String(n).split('.')[1]?.length ?? 0));
	const written = high === undefined ? one(value) : `${one(value)}–${one(high)}`;
	return year ? written : amount(written, high ?? value, unit);
}
