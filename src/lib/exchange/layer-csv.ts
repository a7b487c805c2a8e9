import type { BuiltFeature } from '$lib/atlas/atlas';
import { lengthCheck } from '$lib/atlas/length';
import { csv, type Cell } from './csv';

type Column = [head: string, cell: (feature: BuiltFeature) => Cell];

const list = (items: readonly string[] | undefined) => items?.join('; ');
const km = (metres: number | undefined) =>
	metres === undefined ? undefined : Number((metres / 1000).toFixed(1));

/** The point of a feature that has one; of several, the main one, which stands first. */
function point({ geometry }: BuiltFeature): readonly (number | undefined)[] {
	if (geometry?.type === 'Point') return geometry.coordinates;
	if (geometry?.type === 'MultiPoint') return geometry.coordinates[0] ?? [];
	return [];
}

const quantities = ({ properties }: BuiltFeature) =>
	list(
		properties.quantities.map(({ what, value, high, unit, note }) => {
			const figure = high === undefined ? value : `${value}–${high}`;
			return [`${what}:`, figure, unit, note && `(${note})`].filter(Boolean).join(' ');
		})
	);

const columns: Column[] = [
	['id', ({ id }) => id],
	['name_en', ({ properties }) => properties.name.en],
	['name_ru', ({ properties }) => properties.name.ru],
	['name_zh', ({ properties }) => properties.name.zh],
	['aliases', ({ properties }) => list(properties.aliases)],
	['kind', ({ properties }) => properties.kind],
	['status', ({ properties }) => properties.status],
	['status_date', ({ properties }) => properties.statusDate],
	['status_note', ({ properties }) => properties.statusNote],
	['from', ({ properties }) => properties.from],
	['to', ({ properties }) => properties.to],
	['date_note', ({ properties }) => properties.dateNote],
	['place', ({ properties }) => properties.place],
	['countries', ({ properties }) => list(properties.countries)],
	['participants', ({ properties }) => list(properties.participants)],
	['operator', ({ properties }) => properties.operator],
	['system', ({ properties }) => properties.system],
	['replaces', ({ properties }) => list(properties.replaces)],
	['length_measured_km', ({ properties }) => km(lengthCheck(properties)?.measured)],
	['length_published_km', ({ properties }) => km(lengthCheck(properties)?.published?.low)],
	['quantities', quantities],
	['via', ({ properties }) => list(properties.via?.map(({ name }) => name))],
	['longitude', (feature) => point(feature)[0]],
	['latitude', (feature) => point(feature)[1]],
	['accuracy', ({ properties }) => properties.accuracy],
	['accuracy_note', ({ properties }) => properties.accuracyNote],
	['confidence', ({ properties }) => properties.confidence],
	['article', ({ properties }) => (properties.article ? 'yes' : undefined)],
	['notional', ({ properties }) => (properties.notional ? 'yes' : undefined)],
	['note', ({ properties }) => properties.note],
	['refs', ({ properties }) => list(properties.refs)],
	['sources', ({ properties }) => list(properties.sources)]
];

const empty = (cell: Cell) => cell === undefined || cell === null || cell === '';

/** A layer as CSV, one row a feature; columns that no feature fills are left out. */
export function layerCsv(features: readonly BuiltFeature[]): string {
	const used = columns.filter(([, cell]) => features.some((feature) => !empty(cell(feature))));
	return csv(
		used.map(([head]) => head),
		features.map((feature) => used.map(([, cell]) => cell(feature)))
	);
}
