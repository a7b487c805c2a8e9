import type { Geometry } from 'geojson';
import type { MessageKey, Values } from '$lib/messages';
import { each } from './fields';
import type { Format } from './formats';
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

/** What a reader should know before they take something away in a format. */
export function notes(
	{ placeless, types, nested }: Made,
	{ extension, placed }: Pick<Format, 'extension' | 'placed'>
): Note[] {
	const families = new Set([...types].map((type) => type.replace('Multi', '')));
	const said: Note[] = [];
	if (placeless && placed) said.push({ key: 'take.placeless', values: { count: placeless } });
	if (extension === 'gpx' && (families.has('Polygon') || families.has('GeometryCollection')))
		said.push({ key: 'take.closedTracks' });
	if (extension === 'fgb' && families.size > 1) said.push({ key: 'take.mixed' });
	else if (extension === 'fgb' && types.size > 1) said.push({ key: 'take.promoted' });
	if (nested && extension !== 'geojson') said.push({ key: 'take.flattened' });
	if (extension === 'csv') said.push({ key: 'take.noMethod' });
	return said;
}
