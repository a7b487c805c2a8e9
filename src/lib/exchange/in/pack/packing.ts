import type { Geometry } from 'geojson';
import type { OwnFeatures } from '$lib/atlas/own';
import type { Shape } from '$lib/geodesy';
import { Extent } from './extent';
import { Fields } from './fields';
import { floats } from './growing';
import { pick } from './pick';

/** From so many points on, they are kept apart from features of other kinds: as columns of numbers they draw at once. */
const MANY_POINTS = 50_000;

/** A layer while its features come. */
export class Packing {
	count = 0;
	readonly fields = new Fields();
	/** a position for each feature; NaN for one that is no point */
	readonly #positions = floats();
	#points = 0;
	/** of the features that are no points */
	readonly #shapes = new Map<number, Shape>();
	#ids: (string | number)[] | null = null;

	constructor(readonly name: string) {}

	/** Begins a feature of one shape, or without a place; its fields are to be set for the row that is returned. */
	add(shape: Shape | null, id: unknown): number {
		if (shape?.type === 'Point')
			return this.point(shape.coordinates[0]!, shape.coordinates[1]!, id);
		if (shape) this.#shapes.set(this.count, shape);
		return this.#row(NaN, NaN, id);
	}

	point(lon: number, lat: number, id: unknown): number {
		this.#points++;
		return this.#row(lon, lat, id);
	}

	#row(lon: number, lat: number, id: unknown): number {
		this.#positions.push(lon);
		this.#positions.push(lat);
		if (typeof id === 'string' || typeof id === 'number') (this.#ids ??= [])[this.count] = id;
		return this.count++;
	}

	/** The features in columns: one layer, or one of the points and one of all others if there are many points. */
	finish(): { parts: OwnFeatures[]; together: number } {
		const { columns, together } = this.fields.columns(this.count);
		const whole: OwnFeatures = { kind: 'shapes', count: this.count, columns, bounds: null };
		if (this.#ids)
			whole.ids = Array.from({ length: this.count }, (_, row) => this.#ids![row] ?? null);
		const positions = this.#positions.packed();
		if (this.#points === this.count)
			return { parts: [withBounds({ ...whole, kind: 'points', positions })], together };
		if (this.#points < MANY_POINTS) {
			const geometries = Array.from({ length: this.count }, (_, row) => this.#at(row, positions));
			return { parts: [withBounds({ ...whole, geometries })], together };
		}
		const isPoint = (row: number) => !Number.isNaN(positions[2 * row]!);
		const points = pick({ ...whole, kind: 'points', positions }, isPoint);
		const geometries = Array.from(
			{ length: this.count },
			(_, row) => this.#shapes.get(row) ?? null
		);
		const others = pick({ ...whole, geometries }, (row) => !isPoint(row));
		return { parts: [withBounds(points), withBounds(others)], together };
	}

	#at(row: number, positions: Float64Array): Geometry | null {
		const [lon, lat] = [positions[2 * row]!, positions[2 * row + 1]!];
		return Number.isNaN(lon)
			? (this.#shapes.get(row) ?? null)
			: { type: 'Point', coordinates: [lon, lat] };
	}
}

function withBounds(features: OwnFeatures): OwnFeatures {
	const extent = new Extent();
	const { positions, geometries } = features;
	if (positions)
		for (let i = 0; i < positions.length; i += 2) extent.point(positions[i]!, positions[i + 1]!);
	for (const geometry of geometries ?? []) if (geometry) extent.shape(geometry as Shape);
	return { ...features, bounds: extent.box };
}
