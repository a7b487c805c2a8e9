import type { Problem } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';
import {
	Stop,
	type Brought,
	type FormatReader,
	type Sink
} from '../../../../../src/lib/exchange/in/reading';
import type { At, OwnTiles } from '$lib/atlas/own';

interface Told {
	done: Problem['done'];
	key: MessageKey;
	values: Values;
	at: At;
}

interface Taken {
	layer: string;
	geometry: unknown;
	properties: Record<string, unknown>;
	at: At;
	id?: unknown;
}

/** What a reader handed on. */
export interface Collected {
	layers: string[];
	features: Taken[];
	problems: Told[];
	stop: Stop | null;
	tiles: OwnTiles | null;
	keys: string[];
}

/** A sink that keeps what it is given, unchecked. */
export function collecting(): { sink: Sink; collected: Collected } {
	const collected: Collected = {
		layers: [],
		features: [],
		problems: [],
		stop: null,
		tiles: null,
		keys: []
	};
	const sink: Sink = {
		layer: (name) => void collected.layers.push(name),
		untyped: () => {},
		feature: (geometry, properties, at, id) =>
			void collected.features.push({
				layer: collected.layers.at(-1) ?? '',
				geometry,
				properties: properties as Record<string, unknown>,
				at,
				id
			}),
		problem: (done, key, values = {}, at = {}) => {
			collected.problems.push({ done, key, values, at });
			collected.keys.push(key);
		},
		progress: () => {},
		table: () => {}
	};
	return { sink, collected };
}

/** Reads with a reader; what stops it is collected too, and anything else is thrown. */
export async function collect(
	reader: FormatReader,
	content: string | Uint8Array | Blob,
	name = 'test',
	beside: Brought[] = []
): Promise<Collected> {
	const { sink, collected } = collecting();
	const blob = content instanceof Blob ? content : new Blob([content as Uint8Array<ArrayBuffer>]);
	try {
		collected.tiles = (await reader({ name, blob }, sink, undefined, beside)) ?? null;
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		collected.stop = error;
	}
	return collected;
}
