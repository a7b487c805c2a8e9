import {
	between,
	lay,
	leastApart,
	traverse,
	type Laid,
	type LonLat,
	type Shape
} from '$lib/geodesy';

/** A feature that has a place. */
export interface Placed {
	layer: string;
	id: string;
	shape: Shape;
}

/** A feature near another one, and the shortest way there. */
export interface Near {
	layer: string;
	id: string;
	metres: number;
	/** the direction in which the way sets out, degrees clockwise from north; null where the two meet */
	azimuth: number | null;
	from: LonLat;
	to: LonLat;
}

/** Tells of any feature which others are nearest to it. */
export class Surroundings {
	#features: readonly Placed[];
	readonly #laid = new WeakMap<Placed, Laid>();

	constructor(features: readonly Placed[]) {
		this.#features = features;
	}

	/** Puts other features in the place of those of a layer. */
	replace(layer: string, features: readonly Placed[]) {
		this.#features = [...this.#features.filter((one) => one.layer !== layer), ...features];
	}

	/** The features nearest to one that is known. */
	nearest(layer: string, id: string, among: string | null, count: number): Near[] {
		const here = this.#features.find((one) => one.layer === layer && one.id === id);
		return here ? this.nearestTo(here, among, count) : [];
	}

	/**
	 * The features nearest to one, by the shortest way between the shapes as drawn, on WGS84; among all layers, or those
	 * of one. Those of which a quick bound says that they are too far are not measured.
	 */
	nearestTo(here: Placed, among: string | null, count: number): Near[] {
		const start = this.#lay(here);
		const others = this.#features
			.filter((one) => one.layer !== here.layer || one.id !== here.id)
			.filter((one) => among === null || one.layer === among)
			.map((one) => ({ one, least: leastApart(start, this.#lay(one)) }))
			.sort((a, b) => a.least - b.least);
		const found: Near[] = [];
		for (const { one, least } of others) {
			const most = found[count - 1]?.metres ?? Infinity;
			if (least > most) break;
			const way = between(start, this.#lay(one), most);
			if (!way) continue;
			const azimuth = way.metres > 0 ? traverse([way.from, way.to])[0]!.azimuth : null;
			found.push({ layer: one.layer, id: one.id, ...way, azimuth });
			found.sort((a, b) => a.metres - b.metres);
			found.splice(count);
		}
		return found;
	}

	#lay(feature: Placed): Laid {
		let laid = this.#laid.get(feature);
		if (!laid) this.#laid.set(feature, (laid = lay(feature.shape)));
		return laid;
	}
}
