import type { Spot } from '$lib/atlas/find/entries';
import type { Box } from '$lib/atlas/own';
import type { Camera, Selection } from '$lib/view';
import type { Subject } from '../figure/subject';

/** What the reader may ask of the map without changing the view. */
export interface MapActions {
	/** the camera that brings a feature into sight; null if it is in sight, or has no place */
	cameraFor(selection: Selection): Promise<Camera | null>;
	/** the middle of what the cards leave free */
	centre(): [number, number];
	zoomBy(levels: number): void;
	/** the map as it looks now, as the address of a PNG */
	picture(): string;
	/** where to look from to see a spot */
	cameraAt(spot: Spot): Camera | null;
	/** where to look from to see a box */
	cameraForBounds(box: Box): Camera | null;
	/** lets the keys go to the map */
	focus(): void;
	/** what a figure of it shows */
	subject(): Subject;
}
