import type { Polygon } from 'geojson';
import type { Reference } from '$lib/atlas/reference';
import type { Feature } from '$lib/atlas/schema';
import type { TourFigure } from '$lib/atlas/tours';
import { coverage } from '$lib/coverage';
import { length } from '$lib/geodesy';
import type { Evidence } from '../evidence';
import { targets } from '../targets';

/** What a reference comes to: how to work it out, and which sources stand behind it. */
export interface Resolved {
	figure: () => TourFigure;
	/** empty where it is measured on a whole layer */
	sources: readonly string[];
}

const DAY_MS = 86_400_000;

/** What a quantity is called in a reference: “delivered in 2025” is delivered-in-2025. */
const slug = (what: string) =>
	what
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

// Chinese counts in other powers of ten, so that the unit goes with the number.
const kinds = [
	[/^bcm\b/, 'gas'],
	[/^million tonnes\b/, 'oil']
] as const;

interface Stated {
	value: number;
	high?: number | undefined;
	unit?: string | undefined;
}

function number({ value, high, unit = '' }: Stated): TourFigure {
	const of = kinds.find(([form]) => form.test(unit))?.[1];
	return { number: value, ...(high !== undefined && { high }), ...(of && { of }) };
}

/** Resolves a reference, or says what is wrong with it. */
export function resolve({ of, figure, by }: Reference, evidence: Evidence): Resolved | string {
	if ('claim' in of) {
		const claim = evidence.claims.find(({ id }) => id === of.claim);
		if (!claim) return `there is no claim "${of.claim}"`;
		const { value, high, unit, sources } = claim;
		if (figure !== 'value' || value === undefined) return 'of a claim there is its value';
		return { figure: () => number({ value, high, unit }), sources };
	}
	if ('system' in of) {
		const system = evidence.systems.systems.find(({ id }) => id === of.system);
		if (!system) return `there is no system "${of.system}"`;
		if (figure !== 'range') return 'of a system there is its range';
		return { figure: () => ({ number: system.range_km }), sources: system.sources };
	}
	const features = evidence.layers.get(of.layer)?.features;
	if (!features) return `there is no layer "${of.layer}"`;
	if (!('feature' in of)) return ofLayer(of, figure, evidence);
	const feature = features.find(({ id }) => id === of.feature);
	if (!feature) return `there is no feature "${of.layer}/${of.feature}"`;
	const found = ofFeature(feature, figure, by, evidence);
	return typeof found === 'string' ? found : { figure: found, sources: feature.properties.sources };
}

/** The length or the count of a layer: of one kind, or of all that do not start hidden. */
function ofLayer(
	{ layer: id, kind }: { layer: string; kind?: string },
	figure: string,
	{ catalogue, layers }: Evidence
): Resolved | string {
	const { kinds } = catalogue.layers.find((one) => one.id === id)!;
	if (kind !== undefined && !kinds.some((one) => one.id === kind))
		return `the layer "${id}" has no kind "${kind}"`;
	const hidden = new Set(kinds.flatMap((one) => (one.hidden ? [one.id] : [])));
	const features = layers
		.get(id)!
		.features.filter(({ properties }) =>
			kind === undefined ? !hidden.has(properties.kind ?? '') : properties.kind === kind
		);
	if (figure === 'count') return { figure: () => ({ number: features.length }), sources: [] };
	if (figure === 'length' && features.some(isLine))
		return {
			figure: () => ({ metres: features.reduce((sum, one) => sum + lengthOf(one), 0) }),
			sources: []
		};
	return `of the layer "${id}" there is no "${figure}"`;
}

const isLine = ({ geometry }: Feature) =>
	geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';

const lengthOf = (feature: Feature) => (isLine(feature) ? length(feature.geometry as never) : 0);

function ofFeature(
	feature: Feature,
	figure: string,
	by: readonly string[],
	evidence: Evidence
): (() => TourFigure) | string {
	const { id, geometry, properties } = feature;
	const { from, to, quantities } = properties;
	switch (figure) {
		case 'length':
			return isLine(feature) ? () => ({ metres: lengthOf(feature) }) : `"${id}" is no line`;
		case 'from':
			return from ? () => ({ when: from }) : `the record of "${id}" has no "from"`;
		case 'to':
			return to ? () => ({ when: to }) : `the record of "${id}" has no "to"`;
		case 'year':
			return from ? () => ({ when: from.slice(0, 4) }) : `the record of "${id}" has no "from"`;
		case 'days':
			return from?.length === 10 && to?.length === 10
				? () => ({ number: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1 })
				: `the record of "${id}" is less exact than days`;
		case 'published': {
			const quantity = quantities.find(({ what }) => slug(what) === by[0]);
			return quantity
				? () => number(quantity)
				: `"${id}" has no quantity "${by[0]}", but ${quantities.map(({ what }) => slug(what)).join(', ') || 'none'}`;
		}
		case 'share':
		case 'farthest':
		case 'nearest': {
			if (geometry?.type !== 'Point') return `"${id}" is no point from which to reach anything`;
			return reach(geometry.coordinates, figure, by, evidence);
		}
		default:
			return `of a feature there is no "${figure}"`;
	}
}

/** share.SYSTEM.TARGET, farthest.TARGET or nearest.TARGET, from a notional site. */
function reach(
	position: [number, number],
	figure: 'share' | 'farthest' | 'nearest',
	by: readonly string[],
	{ catalogue, systems }: Evidence
): (() => TourFigure) | string {
	const id = by.at(-1);
	if (!catalogue.targets.some((target) => target.id === id)) return `there is no target "${id}"`;
	const area = () => targets(catalogue.targets).get(id!) as Polygon;
	const system = systems.systems.find((one) => one.id === by[0]);
	if (figure === 'share') {
		if (!system) return `there is no system "${by[0]}"`;
		return () => {
			const sites = [{ position, range: system.range_km * 1000 }];
			const { share, complete } = coverage({ sites, target: area() });
			return { share, complete };
		};
	}
	// How far the target is does not hang on the range.
	return () => ({
		metres: coverage({ sites: [{ position, range: 1000 }], target: area() })[figure],
		digits: 1
	});
}
