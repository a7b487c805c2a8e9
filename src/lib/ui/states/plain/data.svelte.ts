import type { AtlasLayer, DrawnFeature } from '$lib/atlas/atlas';
import { unpack } from '$lib/map/basemap/unpack';
import type { MapData } from '$lib/map/scene';
import { loadFeatures } from '$lib/map/layers/sources';
import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { Topology } from 'topojson-specification';
import { outlineOf, pathOf } from './paths';

/** Land and boundaries as paths. */
export interface Ground {
	land: string;
	coast: string;
	borders: string;
	disputed: string;
}

/** The name of a country and where it stands; `size` is that of its largest part in square degrees. */
export interface CountryName {
	name: string;
	ru?: string;
	zh?: string;
	size: number;
	at: [number, number];
}

/** A feature with its path: of a line or the inside of an area; `outline` is what an area is stroked by. */
export interface Drawn {
	feature: {
		id: string;
		geometry: Geometry | null;
		properties: Pick<
			DrawnFeature['properties'],
			'name' | 'kind' | 'status' | 'accuracy' | 'from' | 'to'
		>;
	};
	path: string;
	outline: string;
}

/** A layer, with what drawing it plainly needs. */
export interface PlainLayer extends Pick<AtlasLayer, 'id' | 'symbol' | 'kinds'> {
	/** a colour of the style sheet, or #rrggbb */
	colour: string;
}

/** A colour as the style sheet takes it. */
export const cssColour = ({ colour }: PlainLayer): string =>
	colour.startsWith('#') ? colour : `var(--${colour})`;

/** What a plain map draws, as it comes. */
export class PlainData {
	ground = $state.raw<Ground | null>(null);
	names = $state.raw<readonly CountryName[]>([]);
	layers = $state.raw<Readonly<Record<string, readonly Drawn[]>>>({});
	readonly #data: MapData;
	#asked: string[] = [];

	constructor(data: MapData) {
		this.#data = data;
	}

	/** Fetches the ground; it may be asked for again when that failed. */
	async base() {
		if (!this.ground) {
			const parts = unpack((await this.#data.basemap('overview')) as Topology);
			const path = (part: string) => {
				return parts[part]!.features.map(({ geometry }) => pathOf(geometry)).join('');
			};
			this.ground = {
				land: path('countries'),
				coast: path('coast'),
				borders: path('borders'),
				disputed: path('disputed')
			};
		}
		const labels = (await this.#data.basemap('country-labels')) as FeatureCollection<Point>;
		this.names = labels.features.map(
			({ geometry, properties }) =>
				({ ...properties, at: geometry.coordinates }) as unknown as CountryName
		);
	}

	/** Fetches layers that have not come yet. */
	async show(ids: readonly string[]) {
		const wanted = this.#data.catalogue.filter(
			({ id }) => ids.includes(id) && !this.#asked.includes(id)
		);
		await Promise.allSettled(wanted.map((layer) => this.#load(layer)));
	}

	async #load(layer: AtlasLayer) {
		this.#asked.push(layer.id);
		try {
			const features = await loadFeatures(layer, this.#data);
			const drawn = features.flatMap((feature): Drawn[] =>
				feature.geometry
					? [{ feature, path: pathOf(feature.geometry), outline: outlineOf(feature.geometry) }]
					: []
			);
			this.layers = { ...this.layers, [layer.id]: drawn };
		} catch (error) {
			this.#asked = this.#asked.filter((id) => id !== layer.id);
			throw error;
		}
	}
}
