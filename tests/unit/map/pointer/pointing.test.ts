import type { Map, MapGeoJSONFeature } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { ATLAS } from '$lib/map/draw';
import { featureAt } from '$lib/map/pointer/pointing';

const feature = (type: string, source: string, id: string) =>
	({ layer: { type }, source, id, properties: { id } }) as unknown as MapGeoJSONFeature;

/** What a click finds where these features lie, from the top; of the atlas, those named have a record. */
function found(
	features: MapGeoJSONFeature[],
	{ records = ['a', 'b'], cloud = null as string | null } = {}
) {
	const map = {
		getLayer: () => ({}),
		queryRenderedFeatures: () => [...features]
	} as unknown as Map;
	return featureAt(map, { x: 0, y: 0 }, ['any'], false, {
		recordOf: ({ id }) =>
			records.includes(id as string) ? { layer: 'atlas', feature: id as string } : null,
		pointAt: () => (cloud === null ? null : { layer: 'cloud', feature: cloud })
	})?.feature;
}

test('a point is meant before a line, and a line before an area', () => {
	const area = feature('fill', ATLAS, 'a');
	expect(found([area, feature('line', 'own', '7')])).toBe('7');
	expect(found([feature('line', 'own', '7'), feature('circle', ATLAS, 'b')])).toBe('b');
});

test('of two areas, that of the reader is meant, though one of the atlas lies over it', () => {
	expect(found([feature('fill', ATLAS, 'a'), feature('fill', 'own', '7')])).toBe('7');
});

test('what is not shown any more is passed over for what lies below', () => {
	const both = [feature('line', ATLAS, 'gone'), feature('fill', ATLAS, 'a')];
	expect(found(both)).toBe('a');
	expect(found(both, { records: [] })).toBeUndefined();
});

test('one of a great many points is meant before lines and areas, and after other points', () => {
	expect(found([feature('line', ATLAS, 'a')], { cloud: '9' })).toBe('9');
	expect(found([feature('circle', ATLAS, 'a')], { cloud: '9' })).toBe('a');
	expect(found([], { cloud: '9' })).toBe('9');
});
