import type { BuiltFeature } from '$lib/atlas/atlas';
import { lengthCheck } from '$lib/atlas/length';
import type { Cell } from '../csv';
import type { Field } from './taken';

/** The properties of a feature as others can use them: the measured length is a plain one, in metres. */
export type Plain = Omit<BuiltFeature['properties'], 'measured'> & { length_m?: number };

const list = (items: readonly string[] | undefined) => items?.join('; ');
const km = (metres: number | undefined) =>
	metres === undefined ? undefined : Number((metres / 1000).toFixed(1));

const lengths = ({ length_m, quantities }: Plain) =>
	lengthCheck({ measured: length_m === undefined ? {} : { length: length_m }, quantities });

const said = ({ quantities }: Plain) =>
	list(
		quantities.map(({ what, value, high, unit, note }) => {
			const figure = high === undefined ? value : `${value}–${high}`;
			return [`${what}:`, figure, unit, note && `(${note})`].filter(Boolean).join(' ');
		})
	);

const columns: readonly [name: string, cell: (properties: Plain) => Cell][] = [
	['name_en', (properties) => properties.name.en],
	['name_ru', (properties) => properties.name.ru],
	['name_zh', (properties) => properties.name.zh],
	['aliases', (properties) => list(properties.aliases)],
	['kind', (properties) => properties.kind],
	['status', (properties) => properties.status],
	['status_date', (properties) => properties.statusDate],
	['status_note', (properties) => properties.statusNote],
	['from', (properties) => properties.from],
	['to', (properties) => properties.to],
	['date_note', (properties) => properties.dateNote],
	['place', (properties) => properties.place],
	['countries', (properties) => list(properties.countries)],
	['participants', (properties) => list(properties.participants)],
	['operator', (properties) => properties.operator],
	['system', (properties) => properties.system],
	['replaces', (properties) => list(properties.replaces)],
	['length_measured_km', (properties) => km(lengths(properties)?.measured)],
	['length_published_km', (properties) => km(lengths(properties)?.published?.low)],
	['quantities', said],
	['via', (properties) => list(properties.via?.map(({ name }) => name))],
	['accuracy', (properties) => properties.accuracy],
	['accuracy_note', (properties) => properties.accuracyNote],
	['confidence', (properties) => properties.confidence],
	['article', (properties) => (properties.article ? 'yes' : undefined)],
	['notional', (properties) => (properties.notional ? 'yes' : undefined)],
	['note', (properties) => properties.note],
	['refs', (properties) => list(properties.refs)],
	['sources', (properties) => list(properties.sources)]
];

/** The fields of a feature of the atlas where nothing can be nested: names by language, lists joined. */
export const atlasFields: readonly Field[] = columns.map(([name, cell]) => ({
	name,
	of: ({ properties }) => cell(properties as Plain)
}));
