import { askedOf, readOwnTarget } from '$lib/atlas/own';
import { Refusal } from '$lib/messages';
import { prepare, preparePoints, type Target } from '$lib/coverage';
import type { Shape } from '$lib/geodesy';
import { askMerged } from '../worker/client';
import { hasFeatures } from './chosen';
import { narrowing } from './narrowed';
import type { Own } from './own.svelte';

/** Of so many points each is ringed on the map. */
const RINGED = 500;

/** What of the reader's own is asked about. */
export interface OwnTarget {
	target: Target;
	/** what to outline; null for a great many points, which are drawn already */
	shape: Shape | null;
	/** how many features count, and how many do not */
	features: number;
	left: number;
}

/**
 * A layer of the reader's own, or a feature of it, as a target; undefined if the id is none.
 * @throws Refusal when it is gone, or nothing of it has a place; an Error when it could not be worked out
 */
export async function ownTarget(id: string, own: Own): Promise<OwnTarget | undefined> {
	const asked = readOwnTarget(id);
	if (!asked) return undefined;
	const layer = own.get(asked.layer);
	const found = hasFeatures(layer)
		? askedOf(layer.content, asked.index, narrowing(layer).mask)
		: null;
	if (!found) throw new Refusal('ownUse.noPlace');
	const { features, left } = found;
	if (found.kind === 'points') {
		const { positions } = found;
		const target = preparePoints(positions);
		return { target, shape: ringed(positions), features, left };
	}
	// Areas that overlap count once.
	const shape: Shape =
		found.kind === 'areas'
			? await askMerged(found.areas)
			: { type: 'MultiLineString', coordinates: found.lines };
	return { target: prepare(shape), shape, features, left };
}

function ringed(positions: Float64Array): Shape | null {
	if (positions.length > 2 * RINGED) return null;
	const coordinates = Array.from({ length: positions.length / 2 }, (_, i) => [
		positions[2 * i]!,
		positions[2 * i + 1]!
	]);
	return { type: 'MultiPoint', coordinates };
}
