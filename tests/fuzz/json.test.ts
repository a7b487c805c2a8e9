import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzz } from './cases';
import { bad, featureText, good, made, objectText, type Made } from './made/features';
import { mutatedText } from './made/mutations';
import { bring, expectAccounted, file } from './made/reading';

const features = made(fc.oneof({ weight: 2, arbitrary: good }, { weight: 1, arbitrary: bad }));

const numbered = (all: readonly Made[]) => all.map(({ nr }) => ({ nr, feature: nr }));

const head = fc.constantFrom(
	'"type":"FeatureCollection"',
	'"type":"FeatureCollection","name":"x"',
	'"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}',
	'"type":"FeatureCollection","__proto__":{"polluted":true}'
);
const between = fc.constantFrom(',', ',\n', ' ,\r\n\t');

const geojson = (all: readonly Made[], beginning: string, comma: string) =>
	`{${beginning},"features":[${all.map(featureText).join(comma)}]}`;

describe('GeoJSON', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(fc.tuple(features, head, between), async ([all, beginning, comma]) =>
			expectAccounted(await bring(file('a.geojson', geojson(all, beginning, comma))), numbered(all))
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(fc.tuple(features, head, between).map((parts) => geojson(...parts))),
			async (text) => void (await bring(file('a.geojson', text)))
		));
});

describe('NDJSON', () => {
	const lines = fc
		.tuple(features, fc.constantFrom('\n', '\r\n', ',\n', '\n\n', '\n\x1e'))
		.map(([all, end]) => ({ all, text: all.map(featureText).join(end) }));

	it('of any features: each is kept, or told at its place', () =>
		fuzz(lines, async ({ all, text }) =>
			expectAccounted(await bring(file('a.ndjson', text)), numbered(all))
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(lines.map(({ text }) => text)),
			async (text) => void (await bring(file('a.ndjson', text)))
		));
});

/** A topology with the lines of all features as arcs, some of which go back, or are not there. */
const topology = fc
	.tuple(
		features,
		fc.boolean(),
		fc.array(fc.integer({ min: -9, max: 12 }), { maxLength: 8 }),
		fc.constantFrom(
			'',
			'"transform":{"scale":[0.5,0.5],"translate":[-10,-20]},',
			'"transform":null,'
		)
	)
	.map(([all, grouped, stray, transform]) => {
		const arcs: unknown[] = [];
		const put = (line: unknown) => arcs.push(line) - 1;
		const geometries = all.map(({ nr, geometry, fields }, i) => {
			const parts = geometry as { type?: unknown; coordinates?: unknown } | null;
			const list = Array.isArray(parts?.coordinates) ? parts.coordinates : [];
			const arc = (line: unknown) => [stray[i] ?? put(line)];
			const indices: Record<string, () => unknown> = {
				LineString: () => arc(list),
				MultiLineString: () => list.map(arc),
				Polygon: () => list.map(arc),
				MultiPolygon: () => list.map((rings) => (Array.isArray(rings) ? rings.map(arc) : rings))
			};
			const make = Object.hasOwn(indices, String(parts?.type)) && indices[String(parts!.type)];
			const shape = make ? { type: parts!.type, arcs: make() } : (geometry ?? { type: null });
			const properties = objectText([...fields, ['nr', nr]]);
			return `{${JSON.stringify(shape).slice(1, -1)},"properties":${properties}}`;
		});
		const objects = grouped
			? `{"a":{"type":"GeometryCollection","geometries":[${geometries.join()}]}}`
			: `{${geometries.map((one, i) => `"${i ? `a${i}` : '__proto__'}":${one}`).join()}}`;
		const text = `{"type":"Topology",${transform}"objects":${objects},"arcs":${JSON.stringify(arcs)}}`;
		return { all, text };
	});

describe('TopoJSON', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(
			topology.filter(({ all }) =>
				// A collection of its own is no feature: its members are.
				all.every(({ geometry }) => geometry?.type !== 'GeometryCollection')
			),
			async ({ all, text }) => expectAccounted(await bring(file('a.topojson', text)), numbered(all))
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(topology.map(({ text }) => text)),
			async (text) => void (await bring(file('a.topojson', text)))
		));
});
