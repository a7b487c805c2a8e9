import { locale } from '$lib/messages';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How large a file is, in the unit that reads best: 745 bytes, 64 kB, 1.2 MB. */
export function sizeOf(bytes: number): string {
	const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	const value = bytes / 1000 ** step;
	return new Intl.NumberFormat(locale(), {
		style: 'unit',
		unit: UNITS[step]!,
		// In short several are “745 byte”.
		unitDisplay: step ? 'short' : 'long',
		maximumFractionDigits: step > 0 && value < 10 ? 1 : 0
	}).format(value);
}
