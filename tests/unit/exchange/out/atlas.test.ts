import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataColours, onPaper } from '$lib/atlas/colours';
import type { Source } from '$lib/atlas/schema';
import { takeFeature, takeLayer } from '$lib/exchange/out/atlas';
import { csv } from '$lib/exchange/out/csv';
import { geojson } from '$lib/exchange/out/geojson';
import { gpx } from '$lib/exchange/out/gpx';
import { kml } from '$lib/exchange/out/kml';
import { fileName } from '$lib/exchange/out/taken';
import { drawnFeatures, recorded } from '$lib/atlas/shapes';
import { assemble } from '../../../../geodata/build/layers';
import { evidence } from '../../../../geodata/build/evidence';
import { text } from './taken';
import { parseXml } from './xml';

const found = evidence();
const { sources } = found;
const { atlas, files } = assemble(found);
const occasion = { link: 'https://example.org/?v=1', date: '2026-11-26' };
const layers = atlas.groups
	.flatMap((group) => group.layers)
	.map((layer) => {
		const { shapes, records } = files.get(layer.id)!;
		const features = recorded(drawnFeatures(layer, shapes), records);
		return [layer.id, { layer, features }] as const;
	});
const take = ({ layer, features }: (typeof layers)[number][1]) =>
	takeLayer(layer, features, sources, occasion);

describe('a layer of the atlas that is taken', () => {
	it.each(layers)('as GeoJSON holds every feature with its sources: %s', async (_, one) => {
		const back = JSON.parse(await text(geojson(take(one)))) as FeatureCollection & {
			sources: Source[];
		};
		expect(back.features.map(({ id }) => id)).toEqual(one.features.map(({ id }) => id));
		const cited = new Set(back.sources.map(({ id }) => id));
		back.features.forEach(({ geometry, properties }, i) => {
			for (const source of properties!.sources) expect(cited).toContain(source);
			expect(geometry?.type).toBe(one.features[i]!.geometry?.type);
			const { length } = one.features[i]!.properties.measured;
			expect(properties!.length_m).toBe(length === undefined ? undefined : Math.round(length));
		});
	});

	it.each(layers)('as CSV has one row a feature and no empty column: %s', async (_, one) => {
		const all = (await text(csv(take(one)))).slice(1);
		const [head, ...rows] = Papa.parse<string[]>(all, { delimiter: ',' }).data.slice(0, -1);
		expect(rows.map(([first]) => first)).toEqual(one.features.map(({ id }) => id));
		head!.forEach((_, i) => expect(rows.some((row) => row[i])).toBe(true));
	});

	it.each(layers)('as KML and GPX is well-formed, each feature by its name: %s', async (_, one) => {
		const marks = parseXml(await text(kml(take(one)))).getElementsByTagName('Placemark');
		expect([...marks].map((mark) => mark.getElementsByTagName('name')[0]!.textContent)).toEqual(
			one.features.map(({ properties }) => properties.name.en)
		);
		const track = parseXml(await text(gpx(take(one))));
		const names = [...track.getElementsByTagName('name')].map(({ textContent }) => textContent);
		for (const { geometry, properties } of one.features)
			if (geometry) expect(names).toContain(properties.name.en);
	});

	it('says what it is, by what licence, and how its lengths came about', () => {
		const [, one] = layers.find(([id]) => id === 'border')!;
		const { title, licence, method, colour } = take(one);
		expect({ title, licence, colour }).toEqual({
			title: one.layer.title.en,
			licence: '© OpenStreetMap contributors, ODbL 1.0',
			colour: '#b3202a'
		});
		expect(method.join(' ')).toMatch(/WGS84.*geodesics/);
		expect(fileName(take(one), 'kml')).toBe('amur-border-2026-11-26.kml');
	});

	it('as one feature cites only what that feature cites', () => {
		const [, { layer, features }] = layers.find(([id]) => id === 'drills')!;
		const feature = features[3]!;
		const one = takeFeature(layer, feature, sources, occasion);
		expect([...one.features].map(({ id }) => id)).toEqual([feature.id]);
		expect(one.sources.map(({ id }) => id).sort()).toEqual([...feature.properties.sources].sort());
		expect(one.name).toBe(`drills-${feature.id}`);
	});
});

it('files have the colours that the style sheet has on light paper', () => {
	const css = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');
	for (const token of dataColours)
		expect(css).toContain(`--${token}: light-dark(${onPaper[token]}, `);
});
