import type { Geometry } from 'geojson';
import { listed, type MessageKey, type Values } from '$lib/messages';
import { each } from './fields';
import { formats, type Format, type Lack } from './formats';
import { placeless } from './positions';
import type { Taken } from './taken';

/** Something that a format holds in another way than it is, or not at all. */
export interface Note {
	key: MessageKey;
	values?: Values;
}

/** What the features are made of. */
export interface Made {
	placeless: number;
	types: ReadonlySet<Geometry['type']>;
	/** whether a property is a list or an object */
	nested: boolean;
}

/** Looks through what is taken. It pauses as writers do. */
export function* made(taken: Taken): Generator<string, Made> {
	let without = 0;
	let nested = false;
	const types = new Set<Geometry['type']>();
	yield* each(taken, ({ geometry, properties }) => {
		if (!geometry || placeless(geometry)) without++;
		else types.add(geometry.type);
		nested ||= Object.values(properties).some(
			(value) => typeof value === 'object' && value !== null
		);
	});
	return { placeless: without, types, nested };
}

/** The formats that do not lack something, as a list. */
const keepers = (lack: Lack): Values => ({
	keepers: listed(formats.filter(({ lacks }) => !lacks.includes(lack)).map(({ name }) => name))
});

/** What a reader should know before they take something away in a format. */
export function notes(
	{ placeless, types, nested }: Made,
	{ name, lacks }: Pick<Format, 'name' | 'lacks'>
): Note[] {
	const families = new Set([...types].map((type) => type.replace('Multi', '')));
	const areas = families.has('Polygon') || families.has('GeometryCollection');
	const told: Record<Lack, Note | false> = {
		placeless: placeless > 0 && {
			key: 'take.placeless',
			values: { count: placeless, ...keepers('placeless') }
		},
		areas: areas && { key: 'take.closedTracks', values: { format: name } },
		types: types.size > 1 && { key: families.size > 1 ? 'take.mixed' : 'take.promoted' },
		nested: nested && { key: 'take.flattened', values: keepers('nested') },
		method: { key: 'take.noMethod', values: { format: name } }
	};
	return lacks.flatMap((lack) => told[lack] || []);
}
