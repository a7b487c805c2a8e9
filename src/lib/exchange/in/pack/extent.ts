import type { Position } from 'geojson';
import type { Box } from '$lib/atlas/own';
import type { Shape } from '$lib/geodesy';

/** A box may span ±180° if that makes it this much narrower; what goes round the earth stays −180…180. */
const WIDEST = 300;

/** Grows with what it is shown, and knows then the smallest box around all of it. */
export class Extent {
	#south = Infinity;
	#north = -Infinity;
	// For each degree of longitude the westernmost and easternmost place in it.
	readonly #least = new Float64Array(360).fill(Infinity);
	readonly #most = new Float64Array(360).fill(-Infinity);

	point(lon: number, lat: number): void {
		this.#latitude(lat);
		this.#longitude(lon);
	}

	#latitude(lat: number): void {
		if (lat < this.#south) this.#south = lat;
		if (lat > this.#north) this.#north = lat;
	}

	#longitude(lon: number): void {
		const degree = Math.min(359, Math.floor(lon + 180));
		if (lon < this.#least[degree]!) this.#least[degree] = lon;
		if (lon > this.#most[degree]!) this.#most[degree] = lon;
	}

	shape({ type, coordinates }: Shape): void {
		if (type === 'Point') this.point(coordinates[0]!, coordinates[1]!);
		else if (type === 'MultiPoint') coordinates.forEach(([lon, lat]) => this.point(lon!, lat!));
		else if (type === 'LineString') this.#path(coordinates);
		else if (type === 'MultiPolygon') coordinates.forEach((rings) => this.#path(rings[0]!));
		else if (type === 'Polygon') this.#path(coordinates[0]!);
		else coordinates.forEach((line) => this.#path(line));
	}

	/** All degrees from end to end of a line are taken: it does not cross ±180°. */
	#path(path: readonly Position[]): void {
		let west = Infinity;
		let east = -Infinity;
		for (const [lon, lat] of path as [number, number][]) {
			this.#latitude(lat);
			if (lon < west) west = lon;
			if (lon > east) east = lon;
		}
		this.#longitude(west);
		this.#longitude(east);
		for (let lon = Math.floor(west) + 1; lon <= east; lon++) this.#longitude(lon);
	}

	/** The box; null if there was nothing. */
	get box(): Box | null {
		const taken = [...this.#least.keys()].filter((degree) => this.#least[degree]! < Infinity);
		if (taken.length === 0) return null;
		const west = this.#least[taken[0]!]!;
		const east = this.#most[taken.at(-1)!]!;
		let best: Box = [west, this.#south, east, this.#north];
		let width = Math.min(east - west, WIDEST + 1);
		for (let i = 1; i < taken.length; i++) {
			// What lies between two places that are neighbours is left out instead.
			const [before, after] = [this.#most[taken[i - 1]!]!, this.#least[taken[i]!]!];
			const other = before + 360 - after;
			if (other < width - 1 && other <= WIDEST && east - west > 180) {
				best = [after, this.#south, before, this.#north];
				width = other;
			}
		}
		return best;
	}
}
