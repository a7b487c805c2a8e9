import type { GeoStream } from 'd3-geo';

/** Points nearer than this to the one before, in pixels of the style sheet, add to a file and to no picture. */
const LEAST = 0.2;

/** A stream that leaves out points of lines that nobody could tell apart; the ends of a line stay. */
export function thinned(sink: GeoStream): GeoStream {
	let line = false;
	let kept: [number, number] | null = null;
	let left: [number, number] | null = null;
	return {
		point(x, y) {
			if (!line) return sink.point(x, y);
			if (kept && Math.abs(x - kept[0]) < LEAST && Math.abs(y - kept[1]) < LEAST) {
				left = [x, y];
				return;
			}
			kept = [x, y];
			left = null;
			sink.point(x, y);
		},
		lineStart() {
			line = true;
			kept = left = null;
			sink.lineStart();
		},
		lineEnd() {
			if (left) sink.point(...left);
			line = false;
			sink.lineEnd();
		},
		polygonStart: () => sink.polygonStart(),
		polygonEnd: () => sink.polygonEnd(),
		sphere: () => sink.sphere?.()
	};
}
