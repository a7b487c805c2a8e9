import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { FilterSpecification, LayerSpecification, Map } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { AtlasLayer } from '$lib/atlas/atlas';
import { AtlasLayers } from '$lib/map/layers/layers';
import type { MapData, Scene } from '$lib/map/scene';
import type { Palette } from '$lib/map/style/palette';

const layer = (id: string, symbol: AtlasLayer['symbol'], kinds: string[] = []) =>
	({ id, symbol, colour: 'gas', kinds: kinds.map((kind) => ({ id: kind })) }) as AtlasLayer;
const catalogue = [
	layer('pipelines', 'line', ['gas', 'oil']),
	layer('drills', 'point'),
	layer('groups', 'countries', ['sco'])
];
const line = {
	type: 'LineString',
	coordinates: [
		[120, 40],
		[130, 50]
	]
};
const one = (id: string, kind?: string, geometry: unknown = line) => ({
	type: 'Feature',
	id,
	geometry,
	properties: { name: { en: id }, kind, from: '2010' }
});
const records: Record<string, unknown[]> = {
	pipelines: [one('a', 'gas'), one('b', 'oil')],
	drills: [one('c', undefined, { type: 'Point', coordinates: [120, 30] })],
	groups: []
};
const scene = (asked: Partial<Scene> = {}) => ({
	layers: ['pipelines'],
	kinds: { pipelines: ['gas', 'oil'] },
	years: null,
	select: null,
	...asked
});

/** A map that notes what it was given, and data that may not be there. */
function setting({ broken = [] as string[] } = {}) {
	const data: Record<string, Feature[]> = {};
	const visible: Record<string, boolean> = {};
	const filters: Record<string, FilterSpecification> = {};
	const hidden: Record<string, boolean> = {};
	const map = {
		isSourceLoaded: () => true,
		on: () => {},
		off: () => {},
		addSource: () => {},
		addLayer: ({ id }: LayerSpecification) => (visible[id] = false),
		getSource: (id: string) => ({
			setData: ({ features }: { features: Feature[] }) => (data[id] = features)
		}),
		setLayoutProperty: (id: string, _: string, value: string) => (visible[id] = value !== 'none'),
		setPaintProperty: vi.fn(),
		setFeatureState: ({ id }: { id: string }, state: { hidden: boolean }) =>
			(hidden[id] = state.hidden),
		setFilter: vi.fn((id: string, filter: FilterSpecification) => (filters[id] = filter))
	};
	const fetched = vi.fn((id: string) =>
		broken.includes(id) ? Promise.reject(new Error('404')) : Promise.resolve(records[id])
	);
	const failed = vi.fn();
	const from = { catalogue, ringed: [], layer: fetched } as unknown as MapData;
	const layers = new AtlasLayers(map as unknown as Map, from, {} as Palette, failed);
	layers.add('en');
	/** ids of the features that a style layer draws */
	const drawn = (id: string) => {
		const filter = filters[id] && featureFilter(filters[id], 'layers[0].filter');
		if (!visible[id] || !filter) return [];
		return (data.atlas ?? [])
			.filter(({ geometry, properties }) =>
				filter.filter(
					{ zoom: 5 } as never,
					{ type: geometry.type === 'Point' ? 1 : 2, properties } as never
				)
			)
			.filter(({ properties }) => !hidden[properties!.layer as string])
			.map(({ properties }) => properties!.id as string);
	};
	return { layers, map, drawn, fetched, failed, broken, data, visible };
}

test('a style layer draws what is shown, of the kinds and years that are wanted, and what is selected', async () => {
	const { layers, drawn, visible } = setting();
	await layers.show(scene());
	expect(drawn('lines')).toEqual(['a', 'b']);
	expect(visible.symbols).toBe(true);
	expect(drawn('symbols')).toEqual([]);
	await layers.show(scene({ layers: ['drills'] }));
	expect(drawn('lines')).toEqual([]);
	expect(drawn('symbols')).toEqual(['c']);
	await layers.show(scene({ kinds: { pipelines: ['oil'] } }));
	expect(drawn('lines')).toEqual(['b']);
	await layers.show(scene({ years: { first: 2000, last: 2005 } }));
	expect(drawn('lines')).toEqual([]);
	const select = { layer: 'pipelines', feature: 'a' };
	await layers.show(scene({ years: { first: 2000, last: 2005 }, select }));
	expect(drawn('lines')).toEqual(['a']);
});

test('what is hidden is unseen at once, leaves the tiles a little later, and comes back from them until then', async () => {
	vi.useFakeTimers();
	try {
		const { layers, map, drawn, visible } = setting();
		const both = scene({ layers: ['pipelines', 'drills'] });
		await layers.show(both);
		map.setFilter.mockClear();
		await layers.show(scene());
		expect(drawn('symbols')).toEqual([]);
		vi.advanceTimersByTime(500);
		await layers.show(both);
		expect(drawn('symbols')).toEqual(['c']);
		vi.advanceTimersByTime(10_000);
		expect(drawn('symbols')).toEqual(['c']);
		// All of that without tiles being cut anew.
		expect(map.setFilter).not.toHaveBeenCalled();
		await layers.show(scene({ layers: ['drills'] }));
		expect([drawn('lines'), visible.lines]).toEqual([[], true]);
		vi.advanceTimersByTime(10_000);
		expect(map.setFilter).toHaveBeenCalled();
		await layers.show(both);
		expect(drawn('lines')).toEqual(['a', 'b']);
	} finally {
		vi.useRealTimers();
	}
});

test('a filter that has not changed is not given again: the worker would cut all of it anew', async () => {
	const { layers, map } = setting();
	await layers.show(scene());
	map.setFilter.mockClear();
	await layers.show(scene());
	expect(map.setFilter).not.toHaveBeenCalled();
});

test('what could not be had is told of, and asked for again when the layers change or the reader says so', async () => {
	const { layers, fetched, failed, broken } = setting({ broken: ['pipelines'] });
	const shown = scene();
	await layers.show(shown);
	expect(failed).toHaveBeenCalledWith('pipelines');
	await layers.show({ ...shown, years: { first: 2000, last: 2005 } });
	expect(fetched).toHaveBeenCalledTimes(1);
	broken.length = 0;
	await layers.fetch();
	expect(fetched).toHaveBeenCalledTimes(2);
	await layers.fetch();
	expect(fetched).toHaveBeenCalledTimes(2);
});

test('a layer that has been hidden answers no longer, though its tiles may still be there', async () => {
	const { layers } = setting();
	await layers.show(scene());
	const properties = { layer: 'pipelines', id: 'a', kind: 'gas', first: 2010, last: 9999 };
	expect(layers.recordOf(properties)).toEqual({ layer: 'pipelines', feature: 'a' });
	await layers.show(scene({ layers: ['drills'] }));
	expect(layers.recordOf(properties)).toBeNull();
});

test('what is hovered and selected is lit up once, and no longer when it is narrowed away', async () => {
	const { layers, data } = setting();
	const select = { layer: 'pipelines', feature: 'a' };
	await layers.show(scene({ select }));
	layers.hover(select);
	expect(data.picked).toHaveLength(1);
	layers.hover({ layer: 'pipelines', feature: 'b' });
	expect(data.picked).toHaveLength(2);
	await layers.show(scene({ select, kinds: { pipelines: ['gas'] } }));
	expect(data.picked).toHaveLength(1);
	await layers.show(scene({ layers: ['drills'] }));
	expect(data.picked).toHaveLength(0);
});

test('countries are hatched again when they come back, whatever the map was told of areas meanwhile', async () => {
	const { layers, map } = setting();
	const shown = { layers: ['groups'], kinds: { groups: ['sco'] } };
	await layers.show(scene(shown));
	const hatched = map.setPaintProperty.mock.lastCall;
	expect(JSON.stringify(hatched)).toContain('hatch-groups-');
	await layers.show(scene());
	map.setPaintProperty.mockClear();
	await layers.show(scene(shown));
	expect(map.setPaintProperty.mock.lastCall).toEqual(hatched);
});
