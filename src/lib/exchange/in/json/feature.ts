import type { At } from '$lib/atlas/own';
import { shown } from '../mend/mending';
import type { Sink } from '../reading';
import { record } from './parse';

/** Hands on what stands where a feature should: a feature, a geometry without one, or a collection of features. */
export function takeFeature(value: unknown, sink: Sink, at: At): void {
	const item = record(value);
	const type = item?.type;
	if (item && type === 'FeatureCollection' && Array.isArray(item.features))
		for (const feature of item.features) takeFeature(feature, sink, at);
	else if (item && (type === 'Feature' || (type === undefined && 'geometry' in item)))
		sink.feature(item.geometry, item.properties, at, item.id);
	else if (item && ('coordinates' in item || 'geometries' in item))
		sink.feature(item, item.properties, at, item.id);
	else sink.problem('skipped', 'problems.noFeature', { value: shown(value) }, at);
}
