import type { MessageKey, Values } from '$lib/messages';
import { Cutter, type Cut } from './json/cutter';
import { takeFeature } from './json/feature';
import { parse, record } from './json/parse';
import { isMercator, isWgs84, unproject } from './mend/crs';
import { Stop, type FormatReader, type Sink } from './reading';
import { textOf } from './text';

/** Where another feature begins within one that does not end. */
const FEATURE = /\{\s*"type"\s*:\s*"Feature"/g;
/** Where it begins in files whose features begin with another member. */
const BEGINNINGS = ['id', 'geometry', 'properties', 'bbox'].map((name) => ({
	first: new RegExp(`^\\{\\s*"${name}"`),
	next: new RegExp(`\\{\\s*"${name}"\\s*:`, 'g')
}));

/**
 * Reads GeoJSON: a collection of features, one feature, a geometry, or a list of them. Features are cut out of the text
 * and parsed one by one: so memory holds one at a time, and one that is broken spoils no other.
 */
export const readGeoJson: FormatReader = async ({ blob }, sink) => {
	const reading = new Reading(sink);
	const cutter = new Cutter('features', reading);
	for await (const piece of textOf(blob, sink)) cutter.push(piece);
	cutter.finish();
	reading.check();
};

class Reading {
	#members = new Map<string, Cut>();
	#count = 0;
	#listed = false;
	/** why a value at the top could not be used */
	#wrong: { key: MessageKey; values: Values } | null = null;
	#mercator = false;
	/** how features of this file begin, once one of them was whole */
	#good: RegExp | null = null;

	constructor(readonly sink: Sink) {}

	key = (key: string): void => {
		if (key === 'features') this.#listed = true;
	};

	member = (key: string, value: Cut): void => {
		if (key === 'crs') this.#crs(parse(value.text));
		else this.#members.set(key, value);
	};

	element = ({ text, line, deep }: Cut): number | void => {
		this.#listed = true;
		const at = { line, feature: ++this.#count };
		const value = deep ? undefined : parse(text);
		if (value !== undefined) {
			if (!this.#good)
				this.#good = BEGINNINGS.find(({ first }) => first.test(text))?.next ?? FEATURE;
			return takeFeature(this.#onEarth(value), this.sink, at);
		}
		this.sink.problem('skipped', deep ? 'problems.tooDeep' : 'problems.brokenFeature', {}, at);
		const beginning = this.#good ?? FEATURE;
		beginning.lastIndex = 1;
		return beginning.exec(text)?.index;
	};

	end = (): void => {
		const listed = this.#listed && !this.#members.has('features');
		if (!listed && this.#members.size) this.#single();
		this.#members = new Map();
		this.#listed = false;
	};

	/** A feature or a geometry that stands alone. */
	#single(): void {
		const cuts = this.#members;
		const [first] = cuts.values();
		const at = { line: first?.line ?? 1, feature: ++this.#count };
		const broken = [...cuts].find(([, { text, deep }]) => deep || parse(text) === undefined);
		if (broken) {
			const key = broken[1].deep ? 'problems.tooDeep' : 'problems.brokenFeature';
			this.sink.problem('skipped', key, {}, { ...at, line: broken[1].line });
			return;
		}
		const value = Object.fromEntries([...cuts].map(([key, { text }]) => [key, parse(text)]));
		if (value.type === 'FeatureCollection') this.#wrong ??= { key: 'problems.noList', values: {} };
		else takeFeature(this.#onEarth(value), this.sink, at);
	}

	/** A file of before 2016 may name another system of coordinates than RFC 7946 has. */
	#crs(value: unknown): void {
		const name = record(record(value)?.properties)?.name;
		if (typeof name !== 'string' || isWgs84(name)) return;
		if (!isMercator(name)) throw new Stop('problems.crs', { name: name.slice(0, 60) });
		if (this.#count) throw new Stop('problems.lateCrs', { name: name.slice(0, 60) });
		this.#mercator = true;
		this.sink.problem('repaired', 'problems.mercator', { name: name.slice(0, 60) });
	}

	#onEarth(value: unknown): unknown {
		return this.#mercator ? unproject(value) : value;
	}

	/** @throws Stop if there was nothing that could be a feature */
	check(): void {
		if (this.#wrong) throw new Stop(this.#wrong.key, this.#wrong.values);
		if (this.#count === 0) throw new Stop('problems.noFeatures');
	}
}
