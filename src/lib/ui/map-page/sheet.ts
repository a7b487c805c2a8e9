/** How far the sheet of a small screen is open: its head, half the screen, nearly all of it. */
export const detents = ['peek', 'half', 'full'] as const;
export type Detent = (typeof detents)[number];

/** Height of a detent as a share of the screen; the head alone has a fixed height in pixels. */
const HEAD = 68;
const shares: Record<Detent, number> = { peek: 0, half: 0.5, full: 0.92 };

export const heightOf = (detent: Detent, screen: number): number =>
	Math.max(HEAD, Math.round(shares[detent] * screen));

/** The same as CSS, which holds before the screen is known to a script. */
export const cssHeight = (detent: Detent): string =>
	detent === 'peek' ? `${HEAD}px` : `${shares[detent] * 100}dvh`;

/** The detent to which a sheet let go at a height goes; a flick decides against nearness. */
export function settle(height: number, screen: number, flick: -1 | 0 | 1): Detent {
	const nearest = [...detents].sort(
		(a, b) => Math.abs(heightOf(a, screen) - height) - Math.abs(heightOf(b, screen) - height)
	)[0]!;
	if (!flick) return nearest;
	const onward = detents.filter((detent) => (heightOf(detent, screen) - height) * flick > 0);
	return (flick > 0 ? onward[0] : onward.at(-1)) ?? nearest;
}
