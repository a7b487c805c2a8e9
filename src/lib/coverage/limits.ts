import { GREATEST_DISTANCE } from '../geodesy/earth';

/** A quarter of the earth, nearly: of larger discs, in metres, neither they nor the regions of `siting` are convex. */
export const GREATEST_SITING_RANGE = GREATEST_DISTANCE / 2 - 20_000;
