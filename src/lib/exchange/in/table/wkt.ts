import { LIMITS } from '../limits';

const TYPES = new Map([
	['POINT', 'Point'],
	['MULTIPOINT', 'MultiPoint'],
	['LINESTRING', 'LineString'],
	['LINEARRING', 'LineString'],
	['MULTILINESTRING', 'MultiLineString'],
	['POLYGON', 'Polygon'],
	['MULTIPOLYGON', 'MultiPolygon'],
	['GEOMETRYCOLLECTION', 'GeometryCollection']
]);
const TOKEN = /\s*(?:([A-Za-z]+)|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([(),]))/y;

type Nested = number[] | Nested[];

/** A geometry as it stands in GeoJSON; its coordinates are only as good as the text. */
export type Loose = { type: string; coordinates: unknown } | { type: string; geometries: Loose[] };

/** Reads well-known text, also with SRID=4326; before it, with Z and M; null if it is none. */
export function readWkt(text: string): Loose | null {
	const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text);
	if (srid && srid[1] !== '4326') return null;
	const reading = new Reading(text, srid?.[0].length ?? 0);
	const geometry = reading.geometry(0);
	return geometry && reading.ended ? geometry : null;
}

class Reading {
	#at: number;
	#word = '';
	#number = NaN;
	#sign = '';

	constructor(
		readonly text: string,
		from: number
	) {
		this.#at = from;
		this.#next();
	}

	get ended(): boolean {
		return (
			!this.#word && !this.#sign && Number.isNaN(this.#number) && !this.text.slice(this.#at).trim()
		);
	}

	#next(): void {
		TOKEN.lastIndex = this.#at;
		const match = TOKEN.exec(this.text);
		this.#word = match?.[1]?.toUpperCase() ?? '';
		this.#number = match?.[2] === undefined ? NaN : Number(match[2]);
		this.#sign = match?.[3] ?? '';
		if (match) this.#at = TOKEN.lastIndex;
	}

	geometry(depth: number): Loose | null {
		const flat = /^([A-Z]+?)(ZM|Z|M)?$/.exec(this.#word);
		const type = TYPES.get(this.#word) ?? TYPES.get(flat?.[1] ?? '');
		if (!type || depth > LIMITS.depth) return null;
		let measured = !TYPES.has(this.#word) && flat?.[2] === 'M';
		this.#next();
		if (/^(?:ZM|Z|M)$/.test(this.#word)) {
			measured = this.#word === 'M';
			this.#next();
		}
		if (this.#word === 'EMPTY') {
			this.#next();
			return type === 'GeometryCollection' ? { type, geometries: [] } : { type, coordinates: [] };
		}
		if (type === 'GeometryCollection') {
			const geometries = this.#list(() => this.geometry(depth + 1));
			return geometries && { type, geometries };
		}
		const list = this.#list(() => this.#nested(depth + 1, measured));
		if (!list) return null;
		// MULTIPOINT(1 2, 3 4) and MULTIPOINT((1 2), (3 4)) are the same.
		const coordinates =
			type === 'Point'
				? list[0]
				: type === 'MultiPoint'
					? list.map((one) => (Array.isArray(one[0]) ? one[0] : one))
					: list;
		return { type, coordinates };
	}

	/** (a, b, c) */
	#list<T>(read: () => T | null): T[] | null {
		if (this.#sign !== '(') return null;
		const found: T[] = [];
		do {
			this.#next();
			const one = read();
			if (one === null) return null;
			found.push(one);
		} while (this.#is(','));
		if (!this.#is(')')) return null;
		this.#next();
		return found;
	}

	#is(sign: string): boolean {
		return this.#sign === sign;
	}

	#nested(depth: number, measured: boolean): Nested | null {
		if (depth > LIMITS.depth) return null;
		if (this.#sign === '(') return this.#list(() => this.#nested(depth + 1, measured));
		const numbers: number[] = [];
		while (!Number.isNaN(this.#number)) {
			numbers.push(this.#number);
			this.#next();
		}
		// A measure along a line is no altitude.
		return numbers.length < 2 ? null : measured ? numbers.slice(0, 2) : numbers;
	}
}
