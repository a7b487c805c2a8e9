import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { At } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';
import { isDeep, parse, record } from './json/parse';
import { LIMITS } from './limits';
import { shown } from './mend/mending';
import { Stop, type FormatReader, type Sink } from './reading';
import { textOf } from './text';

/** Reads TopoJSON: each object of the topology is a layer. */
export const readTopoJson: FormatReader = async ({ blob }, sink) => {
	const pieces: string[] = [];
	const text = textOf(blob, {
		problem: (...told) => sink.problem(...told),
		progress: (share) => sink.progress(share / 2)
	});
	for await (const piece of text) pieces.push(piece);
	const whole = pieces.join('');
	if (isDeep(whole)) throw new Stop('problems.tooDeep');
	const topology = record(parse(whole));
	if (!topology) throw new Stop('problems.brokenTopology');
	const reading = new Reading(topology, sink);
	const objects = Object.entries(record(topology.objects) ?? {});
	if (objects.length === 0) throw new Stop('problems.noObjects');
	objects.forEach(([name, object], i) => {
		sink.layer(name);
		reading.object(object, {});
		sink.progress((1 + (i + 1) / objects.length) / 2);
	});
};

/** How deep the types that are made of arcs nest them, and whether they are whole without one of their parts. */
const NESTING = new Map<unknown, { depth: number; parts: boolean }>([
	['LineString', { depth: 1, parts: false }],
	['MultiLineString', { depth: 2, parts: true }],
	['Polygon', { depth: 2, parts: false }],
	['MultiPolygon', { depth: 3, parts: true }]
]);

class Reading {
	readonly #topology: Topology;
	/** of each arc the number of its positions; −1 if it cannot be used */
	readonly #lengths: number[];
	#count = 0;
	#positions = 0;

	constructor(
		topology: Record<string, unknown>,
		readonly sink: Sink
	) {
		const { transform, arcs } = topology;
		if (transform !== undefined && transform !== null && !isTransform(transform))
			throw new Stop('problems.transform');
		const all: unknown[] = Array.isArray(arcs) ? arcs : [];
		this.#lengths = all.map((arc) =>
			Array.isArray(arc) && arc.length > 0 && arc.every(isPosition) ? arc.length : -1
		);
		this.#topology = { ...topology, arcs: all } as unknown as Topology;
	}

	/** One geometry, or a collection: its members are features of their own. */
	object(value: unknown, inherited: unknown): void {
		const object = record(value);
		const properties = object?.properties ?? inherited;
		if (object?.type === 'GeometryCollection' && Array.isArray(object.geometries)) {
			for (const member of object.geometries) this.object(member, properties);
			return;
		}
		const at = { feature: ++this.#count };
		const skip = (key: MessageKey, values: Values = {}) =>
			this.sink.problem('skipped', key, values, at);
		if (!object) return skip('problems.noFeature', { value: shown(value) });
		const geometry = this.#geometry(object, at);
		if (geometry === undefined) return skip('problems.badArcs');
		this.sink.feature(geometry, properties, at, object.id);
	}

	/** The geometry with its arcs put together; undefined if they are not all there. */
	#geometry(object: Record<string, unknown>, at: At): unknown {
		const { type, coordinates } = object;
		if (type === null || type === undefined) return null;
		const nesting = NESTING.get(type);
		if (nesting) {
			const arcs = this.#usable(object.arcs, nesting);
			if (!arcs?.length) return undefined;
			if (arcs !== object.arcs) this.sink.problem('repaired', 'problems.lostArcs', {}, at);
			return this.#made({ type, arcs });
		}
		if (type === 'Point' && isPosition(coordinates)) return this.#made({ type, coordinates });
		if (type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.every(isPosition))
			return this.#made({ type, coordinates });
		// As it stands: what takes it says what is wrong.
		return { type, coordinates };
	}

	#made(object: object): unknown {
		return (feature(this.#topology, object as GeometryObject) as { geometry: unknown }).geometry;
	}

	/** The arcs, or those parts of a multi geometry whose arcs are all there. */
	#usable(arcs: unknown, { depth, parts }: { depth: number; parts: boolean }): unknown[] | null {
		if (!Array.isArray(arcs)) return null;
		if (!parts) return this.#areThere(arcs, depth) ? arcs : null;
		const kept = arcs.filter((part) => this.#areThere(part, depth - 1));
		return kept.length === arcs.length ? arcs : kept;
	}

	#areThere(arcs: unknown, depth: number): boolean {
		if (depth === 0) return this.#isThere(arcs);
		return (
			Array.isArray(arcs) &&
			arcs.length > 0 &&
			arcs.every((inner) => this.#areThere(inner, depth - 1))
		);
	}

	#isThere(arc: unknown): boolean {
		if (typeof arc !== 'number' || !Number.isInteger(arc)) return false;
		const length = this.#lengths[arc < 0 ? ~arc : arc] ?? -1;
		// Few arcs can be named so often that they fill all memory.
		if (length > 0) this.#positions += length;
		if (this.#positions > LIMITS.positions)
			throw new Stop('problems.tooManyPositions', { most: LIMITS.positions });
		return length > 0;
	}
}

const isPosition = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length >= 2 &&
	value.length <= 8 &&
	typeof value[0] === 'number' &&
	typeof value[1] === 'number';

const isTransform = (value: unknown): boolean => {
	const { scale, translate } = record(value) ?? {};
	return [scale, translate].every(
		(pair) => Array.isArray(pair) && pair.length >= 2 && pair.slice(0, 2).every(Number.isFinite)
	);
};
