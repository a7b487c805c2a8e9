import type { MapEvents } from '../scene';

const nothing = () => {};
/** For a map that tells nobody anything. */
export const deaf: MapEvents = {
	ready: nothing,
	camera: nothing,
	select: nothing,
	hover: nothing,
	pickSite: nothing,
	dragSite: nothing,
	dropSite: nothing,
	place: nothing,
	drawn: nothing,
	measure: nothing,
	movePoint: nothing,
	removePoint: nothing,
	measured: nothing,
	failed: nothing,
	lost: nothing,
	restored: nothing,
	scale: nothing
};
