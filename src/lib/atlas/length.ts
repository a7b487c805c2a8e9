import type { Feature } from './schema';

/** A measured length beside the one that the record publishes, in metres. */
export interface LengthCheck {
	measured: number;
	/** from `low` to `high`, which are the same where one figure is published */
	published?: { low: number; high: number; note?: string };
	/** how far the measured length lies from the published one, as a share of it: −0.1 is 10 % short */
	difference?: number;
}

const PUBLISHED = 'length';

/** Sets the length as drawn beside the published one, if the record has one. */
export function lengthCheck({
	measured,
	quantities
}: {
	measured: { length?: number };
	quantities: Feature['properties']['quantities'];
}): LengthCheck | null {
	if (measured.length === undefined) return null;
	const said = quantities.find(({ what, unit }) => what === PUBLISHED && unit === 'km');
	if (!said) return { measured: measured.length };
	const low = said.value * 1000;
	const high = (said.high ?? said.value) * 1000;
	const nearest = Math.min(Math.max(measured.length, low), high);
	return {
		measured: measured.length,
		published: { low, high, ...(said.note && { note: said.note }) },
		difference: (measured.length - nearest) / nearest
	};
}
