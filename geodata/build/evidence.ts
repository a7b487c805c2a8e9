import { existsSync } from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import {
	BorderDetail,
	BorderLabels,
	BorderLengths,
	Catalogue,
	Claims,
	CityNames,
	CountryNames,
	Disputed,
	Layer,
	Sources,
	Systems,
	Tours,
	WaterLabels
} from '$lib/atlas/schema';
import { signedArea } from './cut';
import { EvidenceError, geodata, read } from './read';
import { checkTours } from './tours';

/** All that geodata holds, validated and cross-checked. */
export interface Evidence {
	catalogue: Catalogue;
	systems: Systems;
	sources: Sources;
	layers: Map<string, Layer>;
	claims: v.InferOutput<typeof Claims>;
	tours: Tours;
	border: { detail: BorderDetail; lengths: BorderLengths; labels: BorderLabels };
	disputed: Disputed;
	waterLabels: WaterLabels;
	countryNames: CountryNames;
	cityNames: CityNames;
}

/**
 * Reads the evidence.
 * @throws EvidenceError on a missing field, a bad geometry, a citation of no known source
 */
export function evidence(): Evidence {
	const catalogue = read(Catalogue, 'catalogue.json');
	const systems = read(Systems, 'systems.json');
	const sources = read(Sources, 'sources.json');
	const layers = new Map(
		catalogue.layers.map(({ id }) => {
			if (!existsSync(path.join(geodata, 'layers', `${id}.geojson`)))
				throw new EvidenceError(
					`The catalogue names the layer "${id}", but geodata/layers/${id}.geojson is missing.`
				);
			return [id, read(Layer, `layers/${id}.geojson`)] as const;
		})
	);
	const border = {
		detail: read(BorderDetail, 'border/detail.json'),
		lengths: read(BorderLengths, 'border/lengths.json'),
		labels: read(BorderLabels, 'border/labels.geojson')
	};
	const result = {
		catalogue,
		systems,
		sources,
		layers,
		claims: read(Claims, 'claims.json'),
		tours: read(Tours, 'tours.json'),
		border,
		disputed: read(Disputed, 'disputed.json'),
		waterLabels: read(WaterLabels, 'basemap-labels.json'),
		countryNames: read(CountryNames, 'country-names.json'),
		cityNames: read(CityNames, 'city-names.json')
	};
	const faults = check(result);
	if (faults.length) throw new EvidenceError(`The evidence has faults:\n  ${faults.join('\n  ')}`);
	return result;
}

/** Faults that no single file shows: dangling citations, unknown kinds, rings wound the wrong way. */
export function check(evidence: Evidence): string[] {
	const { catalogue, systems, sources, layers, border, disputed, waterLabels } = evidence;
	const known = new Set(sources.map(({ id }) => id));
	const faults: string[] = [];
	const cited = (ids: readonly string[], where: string) => {
		for (const id of ids)
			if (!known.has(id))
				faults.push(
					`${where} cites "${id}", which is not in geodata/sources.json: add it there, or mend the id`
				);
	};
	for (const group of [systems.systems, systems.others, systems.radars, systems.masts])
		for (const { id, sources: ids } of group) cited(ids, `geodata/systems.json › ${id}`);
	const { detail, lengths } = border;
	for (const { sources: ids } of [detail, lengths, ...lengths.datasets, ...lengths.published])
		cited(ids, 'geodata/border');
	for (const { name, sources: ids } of [...disputed.drawn, ...disputed.absent])
		cited(ids, `geodata/disputed.json › ${name}`);
	for (const { id, sources: ids } of waterLabels) cited(ids, `geodata/basemap-labels.json › ${id}`);
	for (const { id: layer, kinds } of catalogue.layers) {
		const allowed = new Set(kinds.map(({ id }) => id));
		for (const { id, properties, geometry } of layers.get(layer)?.features ?? []) {
			const where = `geodata/layers/${layer}.geojson › ${id}`;
			cited(properties.sources, where);
			if (properties.kind !== undefined && !allowed.has(properties.kind))
				faults.push(
					`${where} is of the kind "${properties.kind}", which the catalogue does not list for this layer`
				);
			if (properties.kind === undefined && kinds.length)
				faults.push(`${where} has no kind; the catalogue lists ${[...allowed].join(', ')}`);
			faults.push(...unsound(geometry).map((fault) => `${where}: ${fault}`));
		}
	}
	faults.push(...checkTours(evidence));
	return faults;
}

type Geometry = v.InferOutput<typeof Layer>['features'][number]['geometry'];

/** What RFC 7946 forbids or advises against and a schema cannot see. */
function unsound(geometry: Geometry): string[] {
	if (!geometry) return [];
	const lines =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: geometry.type === 'MultiLineString' || geometry.type === 'Polygon'
				? geometry.coordinates
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates.flat()
					: [];
	const faults: string[] = [];
	for (const line of lines)
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1]!, line[i]!];
			if (Math.abs(a[0] - b[0]) > 180)
				faults.push(`the edge from ${a} to ${b} crosses ±180°: cut the line there`);
			if (a[0] === b[0] && a[1] === b[1]) faults.push(`the position ${a} stands twice in a row`);
		}
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	for (const rings of polygons)
		rings.forEach((ring, index) => {
			if (signedArea(ring) > 0 !== (index === 0))
				faults.push(
					`${index ? 'a hole runs counter-clockwise' : 'an outer ring runs clockwise'}: reverse it`
				);
		});
	return faults;
}
