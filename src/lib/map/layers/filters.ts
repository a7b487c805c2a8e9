import type { AtlasLayer } from '$lib/atlas/atlas';
import type { Selection, Years } from '$lib/view';
import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { hatchId } from '../style/patterns';
import { recordsOf, told, type Told } from './members';

type Layer = Pick<AtlasLayer, 'id' | 'symbol' | 'kinds'>;

/** What the reader wants to see of a layer. */
export interface Wanted {
	/** ids of the kinds shown; null where a layer has no kinds */
	kinds: readonly string[] | null;
	years: Years | null;
	/** id of the selected feature, which is shown in any case */
	selected: string | null;
}

/** A layer that is shown, and what of it. */
export interface Asked {
	layer: Layer;
	wanted: Wanted;
}

/** What a scene wants of a layer. */
export const wantedOf = (
	{ id, kinds: all }: Layer,
	{
		kinds,
		years,
		select
	}: {
		kinds: Readonly<Record<string, readonly string[]>>;
		years: Years | null;
		select: Selection | null;
	}
): Wanted => ({
	kinds: all.length ? (kinds[id] ?? []) : null,
	years,
	selected: select?.layer === id ? select.feature : null
});

/** Whether a record, as it is drawn, is among what is wanted: the same rule as those below. */
export const isWanted = (
	{ id, kind, first, last }: Told,
	{ kinds, years, selected }: Wanted
): boolean =>
	id === selected ||
	((!kinds || kinds.includes(kind ?? '')) &&
		(!years || (first <= years.last && last >= years.first)));

/** What is drawn for a record of a layer, if it is wanted. */
export const standFor = (
	drawn: readonly Feature[],
	{ layer, wanted }: Asked,
	record: string
): Feature[] =>
	drawn.filter(
		({ properties }) =>
			properties?.layer === layer.id &&
			recordsOf(layer, properties).some((one) => one.id === record && isWanted(one, wanted))
	);

type Names = Record<'id' | 'first' | 'last', string>;
const own: Names = { id: 'id', first: 'first', last: 'last' };

/** The rule for a record that the properties of these names tell of; `kind` is whether its kind is wanted. */
const rule = (
	{ id, first, last }: Names,
	{ years, selected }: Wanted,
	kind: unknown
): ExpressionSpecification => {
	const during = years
		? ['all', ['<=', ['get', first], years.last], ['>=', ['get', last], years.first]]
		: true;
	return [
		'any',
		['all', kind, during],
		['==', ['get', id], selected ?? '']
	] as ExpressionSpecification;
};

/** Whether a country is wanted for what it is in one kind. */
const inKind = (kind: string, wanted: Wanted): ExpressionSpecification => [
	'all',
	['has', told(kind).id],
	rule(told(kind), wanted, wanted.kinds?.includes(kind) ?? true)
];

/** Whether a feature of a layer is wanted. */
const ofLayer = ({ symbol, kinds }: Layer, wanted: Wanted): ExpressionSpecification =>
	symbol === 'countries'
		? ['any', ...kinds.map(({ id }) => inKind(id, wanted))]
		: rule(own, wanted, wanted.kinds ? ['in', ['get', 'kind'], ['literal', wanted.kinds]] : true);

/**
 * The filter of a style layer, narrowed to what is wanted of the layers shown.
 * @param base the style layer's own filter, which always holds
 */
export function narrowed(
	base: ExpressionSpecification,
	shown: readonly Asked[]
): ExpressionSpecification {
	const branches = shown.flatMap(({ layer, wanted }) => [layer.id, ofLayer(layer, wanted)]);
	const match = branches.length ? ['match', ['get', 'layer'], ...branches, false] : false;
	return ['all', base, match] as ExpressionSpecification;
}

/** The name of a country's hatching, by what is wanted of the layers shown. */
export function hatching(shown: readonly Asked[]): ExpressionSpecification {
	const branches = shown
		.filter(({ layer }) => layer.symbol === 'countries')
		.flatMap(({ layer, wanted }) => [
			layer.id,
			[
				'concat',
				hatchId(layer.id),
				...layer.kinds.map(({ id }) => [
					'case',
					inKind(id, wanted),
					['to-string', ['get', told(id).strength]],
					'0'
				])
			]
		]);
	return (
		branches.length ? ['match', ['get', 'layer'], ...branches, ''] : ['literal', '']
	) as ExpressionSpecification;
}
