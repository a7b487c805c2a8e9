import type { At, OwnFeatures, Problem } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';
import type { Shape } from '$lib/geodesy';
import { Names } from '../names';
import { record } from './json/parse';
import { LIMITS } from './limits';
import { Mending, shown } from './mend/mending';
import { mend } from './mend/mend';
import { rangeOf, styleOf, timeOf, titleOf } from './pack/guesses';
import { Packing } from './pack/packing';
import { Problems } from './problems';
import { Stop, type FoundLayer, type FoundTable, type PlaceColumns, type Sink } from './reading';

/** The field that holds the altitude of points, in metres: their positions are longitude and latitude only. */
const ALTITUDE = 'altitude';

/** Gathers what the readers of formats find: mends it, counts it, and packs it into columns. */
export class Gather implements Sink {
	readonly problems = new Problems();
	readonly tables: FoundTable[] = [];
	readonly #layers: Packing[] = [];
	/** the number of the file that is read, and its layers by their names */
	#file = 0;
	#named = new Map<string, Packing>();
	#layer: Packing | null = null;
	#features = 0;
	#positions = 0;
	readonly #mending: Mending;

	/**
	 * @param name what a layer is called that the file does not name
	 * @param swapped whether longitude and latitude change places
	 * @param told how much has been read, from 0 to 1
	 */
	constructor(
		public name: string,
		swapped = false,
		private readonly told: (share: number) => void = () => undefined
	) {
		this.#mending = new Mending(swapped);
	}

	get swapSuspected(): boolean {
		return !this.#mending.swapped && this.#mending.swapSuspected;
	}

	/**
	 * Begins a new file: what follows belongs to a layer of its name, until it names one. Layers of different files are
	 * different, even if they are called the same.
	 * @param number by which its table is corrected
	 */
	file(number: number, name: string): void {
		this.#file = number;
		this.name = name;
		this.#layer = null;
		this.#named = new Map();
	}

	layer(name: string): void {
		const known = this.#named.get(name);
		this.#layer = known ?? new Packing(name);
		if (known) return;
		this.#named.set(name, this.#layer);
		this.#layers.push(this.#layer);
	}

	get #current(): Packing {
		if (!this.#layer) this.layer(this.name);
		return this.#layer!;
	}

	untyped(comma = false): void {
		this.#current.fields.untyped = { comma };
	}

	problem(done: Problem['done'], key: MessageKey, values: Values = {}, at?: At): void {
		this.problems.add(done, key, values, at);
	}

	progress(share: number): void {
		this.told(share);
	}

	table(columns: string[], place: PlaceColumns | null): void {
		this.tables.push({ file: this.#file, name: this.name, columns, place });
	}

	feature(geometry: unknown, properties: unknown, at: At, id?: unknown): void {
		const mending = this.#mending;
		mending.begin();
		const before = mending.positions;
		const shapes = mend(geometry, mending);
		this.#positions += mending.positions - before;
		if (this.#positions > LIMITS.positions)
			throw new Stop('problems.tooManyPositions', { most: LIMITS.positions });
		const { fault } = mending;
		if (!shapes) {
			const { key, values } = fault ?? { key: 'problems.type', values: { value: shown(geometry) } };
			this.problem('skipped', key, values, at);
			return;
		}
		if (fault) this.problem('noted', fault.key, fault.values, at);
		for (const [key, { done, values }] of mending.done) this.problem(done, key, values, at);
		if (properties !== null && properties !== undefined && !record(properties))
			this.problem('noted', 'problems.properties', { value: shown(properties) }, at);
		if (shapes.length === 0) this.#keep(null, properties, id);
		for (const shape of shapes) this.#keep(shape, properties, id);
	}

	#keep(shape: Shape | null, properties: unknown, id: unknown): void {
		if (++this.#features > LIMITS.features)
			throw new Stop('problems.tooManyFeatures', { most: LIMITS.features });
		const layer = this.#current;
		const row = layer.add(shape, id);
		layer.fields.add(row, properties);
		const altitude = shape?.type === 'Point' ? shape.coordinates[2] : undefined;
		if (altitude && !has(properties, ALTITUDE)) layer.fields.set(row, ALTITUDE, altitude);
	}

	/** The layers that were found, each with a name of its own, without those that hold nothing. */
	finish(): FoundLayer[] {
		const found: FoundLayer[] = [];
		const names = new Names();
		const filled = this.#layers.filter(({ count }) => count > 0);
		const named = filled.map((layer) => ({ layer, called: names.take(layer.name) }));
		for (const { layer, called } of named) {
			const { parts, together } = layer.finish();
			if (together) this.problem('noted', 'problems.fields', { most: LIMITS.fields, together });
			const [first, second] = parts as [OwnFeatures, OwnFeatures?];
			found.push(described(called, first));
			if (!second) continue;
			const name = names.take(layer.name);
			this.problem('noted', 'problems.apart', { name, count: second.count });
			found.push(described(name, second));
		}
		return found;
	}
}

const has = (properties: unknown, name: string): boolean =>
	properties instanceof Map ? properties.has(name) : Object.hasOwn(record(properties) ?? {}, name);

function described(name: string, content: OwnFeatures): FoundLayer {
	const types = new Map<string, number>();
	if (content.positions) types.set('Point', content.count);
	for (const geometry of content.geometries ?? []) {
		const type = geometry?.type ?? 'none';
		types.set(type, (types.get(type) ?? 0) + 1);
	}
	return {
		name,
		content,
		types: Object.fromEntries(types),
		style: styleOf(content),
		title: titleOf(content),
		time: timeOf(content),
		range: rangeOf(content)
	};
}
