const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How many days something took, both ends counted; null where the record is less exact than a day. */
export function daysOf({
	from,
	to
}: {
	from?: string | undefined;
	to?: string | undefined;
}): number | null {
	if (!from || !to || !DAY.test(from) || !DAY.test(to)) return null;
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
