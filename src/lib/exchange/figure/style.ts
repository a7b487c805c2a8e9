import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type Color,
	type FilterSpecification,
	type LayerSpecification,
	type StylePropertyExpression,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Hatch, PathMark } from './marks';

/** A part of a symbol, about the origin in pixels. */
type IconPart = Omit<PathMark, 'kind'>;

/** A map as its style describes it, with the data at hand. */
export interface Style {
	/** from the ground up */
	layers: readonly LayerSpecification[];
	/** the features of each source */
	sources: Readonly<Record<string, readonly Feature[]>>;
	/** symbols by the name that the style gives them: how large they are across, and what they are made of */
	icons: ReadonlyMap<string, { size: number; parts: readonly IconPart[] }>;
	/** what areas are filled with, by the name that the style gives it: colours and hatchings over each other, from below */
	patterns: ReadonlyMap<string, readonly { fill: string | Hatch; opacity: number }[]>;
	/** what is picked out: a feature of a source by its id */
	selected: { source: string; id: string } | null;
}

/** A style layer with its expressions compiled. */
export class StyleLayer {
	readonly spec: LayerSpecification;
	readonly source: string | null;
	readonly #filter: ReturnType<typeof featureFilter> | null;
	readonly #values = new Map<string, StylePropertyExpression>();

	constructor(spec: LayerSpecification) {
		this.spec = spec;
		this.source = 'source' in spec ? String(spec.source) : null;
		this.#filter =
			'filter' in spec && spec.filter
				? featureFilter(spec.filter as FilterSpecification, spec.id)
				: null;
	}

	/** Whether the layer draws at a zoom at all. */
	shown(zoom: number): boolean {
		const { minzoom = 0, maxzoom = 24, layout } = this.spec;
		const visibility = (layout as { visibility?: unknown } | undefined)?.visibility;
		return visibility !== 'none' && zoom >= minzoom && zoom < maxzoom;
	}

	/** Whether the layer draws a feature. MapLibre filters once for a whole zoom, and so does this. */
	admits(feature: Feature, zoom: number): boolean {
		if (!this.#filter) return true;
		return this.#filter.filter({ zoom: Math.floor(zoom) }, known(feature));
	}

	/** A number of the style for a feature. */
	number(name: string, at: At): number {
		return this.#value(name, at) as number;
	}
	/** A text of the style, such as the words of a label or the name of a symbol. */
	text(name: string, at: At): string {
		const value = this.#value(name, at);
		return value === undefined || value === null ? '' : String(value);
	}
	list<T>(name: string, at: At): T[] {
		const value = this.#value(name, at) as { values?: T[] } | T[] | undefined;
		return Array.isArray(value) ? value : (value?.values ?? []);
	}
	/** A colour as #rrggbb, and how opaque it is. */
	colour(name: string, at: At): { colour: string; opacity: number } {
		return hex(this.#value(name, at) as Color);
	}
	/** Whether the style says anything of a property. */
	has(name: string): boolean {
		return written(this.spec, name) !== undefined;
	}

	#value(name: string, { zoom, feature, state }: At): unknown {
		let expression = this.#values.get(name);
		if (!expression) this.#values.set(name, (expression = this.#compile(name)));
		return expression.evaluate({ zoom }, known(feature), state ?? {});
	}

	#compile(name: string): StylePropertyExpression {
		const { type } = this.spec;
		const groups = latest as unknown as Record<string, Record<string, StylePropertySpecification>>;
		const specification = groups[`paint_${type}`]![name] ?? groups[`layout_${type}`]![name]!;
		const value = written(this.spec, name) ?? specification.default;
		return normalizePropertyExpression(value as never, `${this.spec.id}.${name}`, specification);
	}
}

/** For what an expression is evaluated. */
export interface At {
	zoom: number;
	feature: Feature;
	state?: Record<string, boolean>;
}

function written({ paint, layout }: LayerSpecification, name: string): unknown {
	const groups = [paint, layout] as (Record<string, unknown> | undefined)[];
	return groups.find((group) => group && Object.hasOwn(group, name))?.[name];
}

const TYPES = { Point: 1, LineString: 2, Polygon: 3 } as const;

function known({ geometry, properties, id }: Feature) {
	const type = geometry.type.replace('Multi', '') as keyof typeof TYPES;
	return { type: TYPES[type] ?? 'Unknown', id, properties: properties ?? {} };
}

/** A colour as #rrggbb, and how opaque it is. */
function hex({ r, g, b, a }: Color): { colour: string; opacity: number } {
	// The style keeps channels multiplied by the opacity.
	const channel = (value: number) =>
		Math.round((a ? value / a : 0) * 255)
			.toString(16)
			.padStart(2, '0');
	return { colour: `#${channel(r)}${channel(g)}${channel(b)}`, opacity: a };
}
