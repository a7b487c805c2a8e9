import type { Position } from 'geojson';
import { nameAt, propertiesAt, simpleAt, valueAt, type OwnFeatures } from '$lib/atlas/own';
import type { System } from '$lib/atlas/schema';
import { USUAL_MAST } from '$lib/coverage';
import { LIMITS, siteName, type Reach, type ViewSite } from '$lib/view';
import type { FeatureLayer } from './chosen';
import { narrowing } from './narrowed';

/**
 * The fields of a ring that Amur wrote: [longitude, latitude] of its site and the ring's radius in metres; the site's
 * own range, where the radar horizon makes the ring smaller, its system and its mast.
 */
const RING = {
	centre: 'centre',
	radius: 'radius_m',
	range: 'range_m',
	system: 'system',
	mast: 'mast_height_m'
};

/** Sites made from features, and how many features make none. */
export interface Drafted {
	sites: ViewSite[];
	/** neither a point, nor a ring with its centre */
	noPoint: number;
	/** no range, or none that a site may have */
	noRange: number;
	/** more than there may be sites */
	tooMany: number;
}

/** Whether features say how far they reach: by a field of the layer's, or as rings do. */
export const saysRange = ({ range, content }: FeatureLayer): boolean =>
	range !== null || content.columns.some(({ name }) => name === RING.radius);

/** Whether there is anything in a layer that could be a site. */
export function mayBeSites(content: OwnFeatures): boolean {
	if (content.kind === 'points' || content.columns.some(({ name }) => name === RING.centre))
		return content.count > 0;
	for (let i = 0; i < content.count; i++)
		if (simpleAt(content, i).some(({ type }) => type === 'Point')) return true;
	return false;
}

/**
 * Notional sites where features stand that the layer's filter lets through: points, and rings that Amur wrote.
 * @param km how far those reach that do not say it themselves, kilometres; null: they make no site
 * @param room how many sites there may be
 */
export function sitesFrom(
	layer: FeatureLayer,
	km: number | null,
	room: number,
	systems: readonly System[]
): Drafted {
	const { content } = layer;
	const { mask } = narrowing(layer);
	const range = content.columns.find(({ name }) => name === layer.range);
	const rings = content.columns.some(({ name }) => name === RING.centre);
	const drafted: Drafted = { sites: [], noPoint: 0, noRange: 0, tooMany: 0 };
	for (let i = 0; i < content.count; i++) {
		if (mask && !mask[i]) continue;
		const ring = rings ? ringAt(layer, i, systems) : null;
		const position = ring?.position ?? pointAt(layer, i);
		if (!position) {
			drafted.noPoint++;
			continue;
		}
		const reach = ring?.reach ?? reachOf(range ? numberIn(valueAt(range, i)) : km);
		if (!reach) drafted.noRange++;
		else if (drafted.sites.length >= room) drafted.tooMany++;
		else drafted.sites.push({ position, reach, ...ring, ...named(layer, i) });
	}
	return drafted;
}

/** A number, or a text that is one. */
function numberIn(value: unknown): number | null {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && value.trim() ? Number(value) : null;
}

function reachOf(km: number | null): Reach | null {
	const [least, most] = LIMITS.rangeKm;
	// As fine as a link writes it.
	return km !== null && km >= least && km <= most ? { km: Number(km.toFixed(3)) } : null;
}

// To a metre, as a link writes it.
const fine = ([lon, lat]: Position): [number, number] | null =>
	typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
		? [Number(lon.toFixed(5)), Number(lat.toFixed(5))]
		: null;

function pointAt({ content }: FeatureLayer, index: number): [number, number] | null {
	const [point, ...rest] = simpleAt(content, index);
	return point?.type === 'Point' && !rest.length ? fine(point.coordinates) : null;
}

/** The site of a ring, if a feature is one. */
function ringAt(
	{ content }: FeatureLayer,
	index: number,
	systems: readonly System[]
): Omit<ViewSite, 'name'> | null {
	const said = propertiesAt(content, index);
	const centre = listIn(said[RING.centre]);
	const position = centre && fine(centre);
	const metres = numberIn(said[RING.range]) ?? numberIn(said[RING.radius]);
	const reach = metres === null ? null : reachOf(metres / 1000);
	if (!position || !reach) return null;
	const system = systems.find(({ id }) => id === said[RING.system]);
	const its = system && Math.abs(system.range_km * 1000 - metres!) < 1;
	const mastHeight = numberIn(said[RING.mast]);
	const [low, high] = LIMITS.mastHeight;
	const mast = mastHeight !== null && mastHeight >= low && mastHeight <= high;
	return {
		position,
		reach: its ? { system: system.id } : reach,
		// The usual height goes without saying.
		...(mast && mastHeight !== USUAL_MAST && { mastHeight })
	};
}

/** Two numbers, or a text that is such a list: tables and KML hold no lists. */
function listIn(value: unknown): Position | null {
	if (typeof value === 'string') {
		const numbers = value.match(/-?\d+(\.\d+)?/g)?.map(Number);
		return numbers?.length === 2 ? numbers : null;
	}
	return Array.isArray(value) && value.length >= 2 ? (value as Position) : null;
}

function named({ content, title }: FeatureLayer, index: number): { name?: string } {
	const column = content.columns.find(({ name }) => name === title);
	if (!column || valueAt(column, index) === undefined) return {};
	const name = siteName(nameAt(content, title, index));
	return name ? { name } : {};
}
