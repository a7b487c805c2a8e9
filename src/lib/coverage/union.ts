import type { MultiPolygon } from 'geojson';
import { checkMetres } from '../geodesy/position';
import { RingEdge } from './edge';
import { Memory } from './memory';
import { outlineOf, type Curve } from './outline';
import { bounds, holds, shape, type Stretch } from './shape';
import { plain, reaches, type Reach, type Site } from './site';
import { areaOf, baseOf, holdsPole, whatPolesAdd } from './surface';

export interface Union {
	/** RFC 7946; its edges, straight in lon/lat, stay within the tolerance of the true outline */
	readonly outline: MultiPolygon;
	/** of the true outline, not of the drawn one: m² */
	readonly area: number;
}

export interface UnionOptions {
	/** target altitude, metres; left out: any */
	altitude?: number | undefined;
	/** metres, 10 unless told */
	tolerance?: number | undefined;
	/** keeps what is worked out from one question to the next, for a drag */
	memory?: Memory | undefined;
}

/** All that is in range of at least one of the sites. */
export function union(
	sites: Site[],
	{ altitude, tolerance = 10, memory = new Memory() }: UnionOptions = {}
): Union {
	checkMetres(tolerance, 'tolerance');
	const some = reaches(sites, altitude);
	return some.every(plain) ? unionOfDiscs(some, tolerance, memory) : unionOfShapes(some, tolerance);
}

/** Only the area of the union, in m². */
export function unionArea(
	sites: Site[],
	{ altitude, memory = new Memory() }: Omit<UnionOptions, 'tolerance'> = {}
): number {
	const some = reaches(sites, altitude);
	return some.every(plain) ? areaOf(memory.union(some)) : unionOfShapes(some, Infinity).area;
}

function unionOfDiscs(some: Reach[], tolerance: number, memory: Memory): Union {
	const members = memory.union(some);
	const curves = members.flatMap(({ circle, arcs = [] }) =>
		arcs.map(({ from, to }): Curve => new RingEdge(circle, from, to - from))
	);
	return {
		area: areaOf(members),
		outline: outlineOf(curves, holdsPole(members, 1), tolerance)
	};
}

function unionOfShapes(some: Reach[], tolerance: number): Union {
	const shapes = some.map(shape).filter((one) => one !== undefined);
	const stretches = bounds(shapes);
	const holdsPole = (lat: number) => shapes.some(({ reach }) => holds(reach, [0, lat]));
	const base = baseOf(shapes.map(({ reach }) => reach));
	let area = whatPolesAdd(holdsPole(90), holdsPole(-90), base);
	for (const { edge, from, to } of stretches) area += edge.swept(from, to, base);
	const outline =
		tolerance === Infinity
			? { type: 'MultiPolygon' as const, coordinates: [] }
			: outlineOf(stretches.map(curve), holdsPole(90), tolerance);
	return { area, outline };
}

function curve({ edge, from, to }: Stretch): Curve {
	return {
		length: to - from,
		scale: edge.scale,
		bend: edge.bend,
		closed: edge.closed && to - from === edge.length,
		at: (way) => edge.at(from + way)
	};
}
