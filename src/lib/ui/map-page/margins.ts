import { noMargins, type Edges, type Margins } from '$lib/map/camera/margins';
import { heightOf, type Detent } from './sheet';

/** Whether the cards are one sheet at the bottom of a small screen, as the style sheets have it. */
export const isNarrow = () => matchMedia('(width < 760px)').matches;

/** What the bar and the tools take at the top of a small screen, in pixels. */
const TOP = 64;
/** Where a notice begins there, as the style sheet has it. */
const NOTICE = 92;
/** What is to be seen whole keeps so far away from the cards. */
const GAP = { notice: 8, sheet: 16, side: 24 };

const onSheet = (detent: Detent): Edges => ({
	top: TOP,
	right: 0,
	bottom: heightOf(detent === 'full' ? 'half' : detent, innerHeight),
	left: 0
});

/**
 * What the cards of the map page cover.
 * @param state how far the sheet of a small screen is open, and how high the notices over the map are, in pixels
 */
export const marginsOf = (state: () => { detent: Detent; noticed: number }): Margins => ({
	now() {
		if (!isNarrow()) return { top: 24, right: 424, bottom: 140, left: 370 };
		const { detent, noticed } = state();
		const { top, bottom } = onSheet(detent);
		return {
			top: noticed ? NOTICE + noticed + GAP.notice : top,
			right: GAP.side,
			bottom: bottom + GAP.sheet,
			left: GAP.side
		};
	},
	// Links have their middle in the middle of a wide screen.
	usual: () => (isNarrow() ? onSheet('half') : noMargins.usual())
});
