import type { Position } from 'geojson';
import { add, partsOf, simpleAt, type Parts } from './simple';
import { isOwn, type OwnFeatures } from './own';

/** What a reader's own layer, or a feature of it, is as a coverage target. */
export type OwnAsked = (
	| /** longitude and latitude by turns, degrees */ { kind: 'points'; positions: Float64Array }
	| { kind: 'lines'; lines: Position[][] }
	/** they may overlap */
	| { kind: 'areas'; areas: Position[][][] }
) & {
	/** how many features count, and how many do not: they have no place, or are points or lines beside areas */
	features: number;
	left: number;
};

/** How a target names a layer of the reader's own, or a feature of one by its number from 0. */
export function readOwnTarget(id: string): { layer: string; index: number | null } | null {
	if (!isOwn(id)) return null;
	const [layer, index] = id.split('/') as [string, string | undefined];
	return { layer, index: index === undefined ? null : Number(index) };
}

/**
 * What is asked about: areas where there are any, or else lines, or else points.
 * @param index the feature; null for all that the mask lets through
 * @returns null if none of it has a place
 */
export function askedOf(
	features: OwnFeatures,
	index: number | null,
	mask: Uint8Array | null
): OwnAsked | null {
	if (features.positions && index === null) return pointsOf(features.positions, mask);
	const { areas, lines, points }: Parts = { areas: [], lines: [], points: [] };
	/** how many features have areas, lines, points; how many there are */
	const having = { areas: 0, lines: 0, points: 0, all: 0 };
	const take = (i: number) => {
		const parts = partsOf(simpleAt(features, i));
		add(areas, parts.areas);
		add(lines, parts.lines);
		add(points, parts.points);
		for (const kind of ['areas', 'lines', 'points'] as const)
			having[kind] += Number(parts[kind].length > 0);
		having.all++;
	};
	if (index === null) {
		for (let i = 0; i < features.count; i++) if (!mask || mask[i]) take(i);
	} else if (index < features.count) take(index);
	const told = (some: number) => ({ features: some, left: having.all - some });
	if (areas.length) return { kind: 'areas', areas, ...told(having.areas) };
	if (lines.length) return { kind: 'lines', lines, ...told(having.lines) };
	if (!points.length) return null;
	const positions = new Float64Array(2 * points.length);
	points.forEach(([lon, lat], i) => positions.set([lon!, lat!], 2 * i));
	return { kind: 'points', positions, ...told(having.points) };
}

function pointsOf(all: Float64Array, mask: Uint8Array | null): OwnAsked | null {
	const positions = new Float64Array(all.length);
	let used = 0;
	let asked = 0;
	for (let i = 0; 2 * i < all.length; i++) {
		if (mask && !mask[i]) continue;
		asked++;
		if (Number.isNaN(all[2 * i]!)) continue;
		positions[used++] = all[2 * i]!;
		positions[used++] = all[2 * i + 1]!;
	}
	if (!used) return null;
	const features = used / 2;
	return { kind: 'points', positions: positions.slice(0, used), features, left: asked - features };
}
