import type { Measured } from '$lib/atlas/atlas';
import { lengthCheck, type LengthCheck } from '$lib/atlas/length';
import type { CatalogueLayer, Feature, Quantity } from '$lib/atlas/schema';
import { date, figure, kilometres, span } from '../format';
import { signed } from './figures';

/** A feature as the table needs it. */
export interface TableFeature {
	id: string;
	properties: Feature['properties'] & { measured: Measured };
	/** it has a geometry */
	placed: boolean;
	/** the search string that opens the map with it selected */
	map: string;
}

export interface Cell {
	text: string;
	/** said below, in smaller letters */
	notes?: (string | undefined)[];
	/** folded away until asked for */
	more?: string;
	/** what to sort by, where the text will not do */
	sort?: string | number;
}

export interface Column {
	id: string;
	title: string;
	/** figures stand right */
	numeric?: boolean;
	cell(feature: TableFeature): Cell | null;
}

/** From this difference on, the table says why. */
const EXPLAIN = 0.1;

const region = new Intl.DisplayNames(['en'], { type: 'region' });
const countries = (codes: readonly string[] | undefined): Cell | null =>
	codes?.length ? { text: codes.map((code) => region.of(code)).join(', ') } : null;
const words = (text: string | undefined, ...notes: (string | undefined)[]): Cell | null =>
	text || notes.some(Boolean) ? { text: text ?? '', notes } : null;

function quantity({ what, value, high, unit, note }: Quantity): string {
	const range = high === undefined ? figure(value) : `${figure(value)}–${figure(high)}`;
	return `${[what, range, unit].filter(Boolean).join(' ')}${note ? ` (${note})` : ''}`;
}

/** Why a measured length is far from the published one. */
export function explanation({ difference = 0 }: LengthCheck, colour: string): string | undefined {
	if (Math.abs(difference) <= EXPLAIN) return undefined;
	if (difference > 0)
		return 'Drawn from town to town, the line does not begin and end where the published figure does.';
	return colour === 'rail'
		? 'Straight legs between stations are shorter than track.'
		: 'Straight legs between towns are shorter than the pipe.';
}

function unplaced({ symbol }: CatalogueLayer): string {
	if (symbol === 'area') return 'no shape of its own: the country';
	return 'not on the map: the record gives no place';
}

/** Every column that a layer could have; the name and the sources stand apart. */
function columns(layer: CatalogueLayer): Column[] {
	return [
		{
			id: 'kind',
			title: 'Kind',
			cell: ({ properties: { kind } }) => words(layer.kinds.find(({ id }) => id === kind)?.title.en)
		},
		{
			id: 'length',
			title: 'Length measured',
			numeric: true,
			cell: ({ properties }) => {
				const check = lengthCheck(properties);
				return check && { text: kilometres(check.measured), sort: check.measured };
			}
		},
		{
			id: 'published',
			title: 'Length published',
			numeric: true,
			cell: ({ properties }) => {
				const said = lengthCheck(properties)?.published;
				if (!said) return null;
				const { low, high, note } = said;
				const text = low === high ? kilometres(low) : `${figure(low / 1000)}–${kilometres(high)}`;
				return { text, notes: [note], sort: low };
			}
		},
		{
			id: 'difference',
			title: 'Difference',
			numeric: true,
			cell: ({ properties }) => {
				const check = lengthCheck(properties);
				if (check?.difference === undefined) return null;
				return {
					text: signed(check.difference),
					notes: [explanation(check, layer.colour)],
					sort: check.difference
				};
			}
		},
		{
			id: 'status',
			title: 'Status',
			cell: ({ properties: { status, statusDate, statusNote } }) =>
				words(status, statusDate && `as of ${date(statusDate)}`, statusNote)
		},
		{
			id: 'dates',
			title: 'Dates',
			cell: ({ properties: { from, to, dateNote } }) => {
				const cell = words(span(from, to) ?? undefined, dateNote);
				return cell && { ...cell, sort: from ?? to ?? '' };
			}
		},
		{
			id: 'place',
			title: 'Place',
			cell: ({ properties }) => words(properties.place)
		},
		{
			id: 'participants',
			title: 'Took part',
			cell: ({ properties }) => countries(properties.participants)
		},
		{
			id: 'countries',
			title: 'Country',
			cell: ({ properties }) => countries(properties.countries)
		},
		{ id: 'operator', title: 'Operator', cell: ({ properties }) => words(properties.operator) },
		{
			id: 'quantities',
			title: 'Published figures',
			cell: ({ properties }) => {
				const others = properties.quantities.filter(
					({ what, unit }) => what !== 'length' || unit !== 'km'
				);
				return others.length ? { text: others.map(quantity).join('; ') } : null;
			}
		},
		{
			id: 'via',
			title: 'By way of',
			cell: ({ properties: { via } }) =>
				via?.length
					? {
							text: `${via.length} places`,
							more: via
								.map(({ name, precision }) =>
									precision === 'place' ? name : `${name} (${precision})`
								)
								.join(' – '),
							sort: via.length
						}
					: null
		},
		{
			id: 'replaces',
			title: 'In place of',
			cell: ({ properties }) => words(properties.replaces?.join(', '))
		},
		{ id: 'system', title: 'System', cell: ({ properties }) => words(properties.system) },
		{
			id: 'accuracy',
			title: 'Drawn',
			cell: ({ properties, placed }) =>
				words(placed ? properties.accuracy : unplaced(layer), properties.accuracyNote)
		},
		{
			id: 'confidence',
			title: 'Confidence',
			cell: ({ properties }) => words(properties.confidence)
		},
		{ id: 'note', title: 'Note', cell: ({ properties }) => words(properties.note) },
		{
			id: 'refs',
			title: 'Ids elsewhere',
			cell: ({ properties }) => words(properties.refs?.join(', '))
		}
	];
}

/** The columns that some feature of the layer fills. */
export const columnsOf = (layer: CatalogueLayer, features: readonly TableFeature[]): Column[] =>
	columns(layer).filter(({ cell }) => features.some((feature) => cell(feature)));

/** All words of a feature, for the filter. */
export function haystack(feature: TableFeature, filled: readonly Column[]): string {
	const { name, aliases } = feature.properties;
	const cells = filled.map(({ cell }) => cell(feature));
	return [name.en, name.ru, name.zh, ...(aliases ?? [])]
		.concat(cells.flatMap((cell) => [cell?.text, cell?.more, ...(cell?.notes ?? [])]))
		.filter(Boolean)
		.join(' ')
		.toLowerCase();
}

const keyOf = (cell: Cell | null): string | number | null =>
	cell ? (cell.sort ?? cell.text) : null;

/** Orders features by a column; what has no value there comes last, either way. */
export function sorted(
	features: readonly TableFeature[],
	cell: Column['cell'],
	descending: boolean
): TableFeature[] {
	const keyed = features.map((feature) => ({ feature, key: keyOf(cell(feature)) }));
	const compare = (a: string | number, b: string | number) =>
		typeof a === 'number' && typeof b === 'number'
			? a - b
			: String(a).localeCompare(String(b), 'en');
	return keyed
		.sort((a, b) => {
			if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
			return descending ? compare(b.key, a.key) : compare(a.key, b.key);
		})
		.map(({ feature }) => feature);
}
