import { union } from '$lib/coverage';
import type { MultiPolygon, Position } from 'geojson';

/**
 * The outline of a range for a drawing, within `tolerance` metres. Many times as quick as a ring of geodesy, whose every
 * vertex is a direct problem, and no eye can tell them apart.
 */
export const discOutline = (position: Position, range: number, tolerance: number): MultiPolygon =>
	union([{ position, range }], { tolerance }).outline;
