import { describe, expect, it } from 'vitest';
import { BorderDetail, Layer, Source } from '$lib/atlas/schema';
import { check, evidence } from '../../../geodata/build/evidence';
import { validate } from '../../../geodata/build/read';

const good = evidence();
const copy = () => structuredClone(good);

describe('the evidence', () => {
	it('is sound as it stands', () => {
		expect(check(good)).toEqual([]);
	});

	it('names and describes every layer and system in three languages', () => {
		const { layers, groups, targets } = good.catalogue;
		const titled = [...layers, ...groups, ...targets, ...layers.flatMap(({ kinds }) => kinds)];
		const { systems, others, radars } = good.systems;
		const texts = [
			...titled.map(({ title }) => title),
			...layers.map(({ about }) => about),
			...[...systems, ...others, ...radars].flatMap(({ name, figure }) => [name, figure])
		];
		for (const { en, ru, zh } of texts) expect([en, ru, zh], en).not.toContain(undefined);
	});

	it('is refused with the place and the remedy when a citation dangles', () => {
		const bad = copy();
		bad.layers.get('drills')!.features[0]!.properties.sources.push('no-such-page');
		const [fault] = check(bad);
		expect(fault).toMatch(/drills\.geojson › coalition-2003 cites "no-such-page".*sources\.json/);
	});

	it('is refused when a system cites nothing known', () => {
		const bad = copy();
		bad.systems.systems[0]!.sources = ['gone'];
		expect(check(bad).join()).toMatch(/systems\.json › s400-40n6e cites "gone"/);
	});

	it('is refused when a kind is not in the catalogue', () => {
		const bad = copy();
		bad.layers.get('drills')!.features[0]!.properties.kind = 'tea-party';
		expect(check(bad).join()).toMatch(/coalition-2003 is of the kind "tea-party"/);
	});

	it('is refused when a line crosses ±180° or a ring runs the wrong way', () => {
		const bad = copy();
		const [one, two] = bad.layers.get('rail')!.features;
		one!.geometry = {
			type: 'LineString',
			coordinates: [
				[179, 60],
				[-179, 61]
			]
		};
		two!.geometry = {
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[0, 1],
					[1, 1],
					[0, 0]
				]
			]
		};
		const faults = check(bad).join('\n');
		expect(faults).toMatch(/crosses ±180°/);
		expect(faults).toMatch(/an outer ring runs clockwise/);
	});

	const feature = good.layers.get('drills')!.features[0]!;
	const layer = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

	it.each([
		['a missing name', { ...feature, properties: { ...feature.properties, name: {} } }, /name/],
		[
			'a missing source',
			{ ...feature, properties: { ...feature.properties, sources: [] } },
			/cites a source/
		],
		[
			'a date that is none',
			{ ...feature, properties: { ...feature.properties, from: '2019-13' } },
			/"2019-13" is not a date/
		],
		[
			'an end before its beginning',
			{ ...feature, properties: { ...feature.properties, from: '2019-05', to: '2018' } },
			/before "from"/
		],
		[
			'a latitude of 91',
			{ ...feature, geometry: { type: 'Point', coordinates: [10, 91] } },
			/latitude 91 is above 90/
		],
		['an id with a space', { ...feature, id: 'joint sea' }, /"joint sea" is not an id/]
	])('tells the file, the feature and the fault of %s', (_what, broken, message) => {
		expect(() => validate(Layer, layer(broken), 'geodata/layers/drills.geojson')).toThrow(message);
		expect(() => validate(Layer, layer(broken), 'geodata/layers/drills.geojson')).toThrow(
			/geodata\/layers\/drills\.geojson › features/
		);
	});

	it('refuses an id that stands twice', () => {
		expect(() => validate(Layer, layer(feature, feature), 'x')).toThrow(/stands twice/);
	});

	it('refuses a border without a vertex in words', () => {
		const detail = { ...good.border.detail, west: [] };
		expect(() => validate(BorderDetail, detail, 'geodata/border/detail.json')).toThrow(
			/west: a part needs two vertices/
		);
	});

	it('refuses a source whose address is no web address', () => {
		const source = { ...good.sources[0]!, URL: 'javascript:alert(1)' };
		expect(() => validate(Source, source, 'geodata/sources.json')).toThrow(/not an http/);
	});
});

describe('what the first layers must hold', () => {
	const features = (id: string) => good.layers.get(id)!.features;

	it('holds both parts of the border', () => {
		expect(features('border').map(({ id }) => id)).toEqual(['eastern-section', 'western-section']);
	});

	it('holds every gas line that links or was meant to link the two countries', () => {
		expect(features('gas-pipelines')).toHaveLength(14);
	});

	it('holds nine sections of the railway and four other ways', () => {
		const kinds = features('rail').map(({ properties }) => properties.kind);
		expect(kinds.filter((kind) => kind === 'route')).toHaveLength(9);
		expect(kinds.filter((kind) => kind === 'alternative')).toHaveLength(4);
	});

	it('holds the drills, and marks the three that the article names', () => {
		const named = features('drills').filter(({ properties }) => properties.article);
		expect(named).toHaveLength(3);
		expect(features('drills').length).toBeGreaterThanOrEqual(95);
	});

	it('calls every site notional', () => {
		for (const { properties } of features('coverage')) expect(properties.notional).toBe(true);
	});
});
