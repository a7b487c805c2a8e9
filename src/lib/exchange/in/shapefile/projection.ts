import type { Geometry, Position } from 'geojson';
import proj4 from 'proj4';

/** How the coordinates of a file become longitude and latitude. */
export interface Projection {
	/** whether it is known how its datum lies to WGS84; if not, places may be off by some hundred metres */
	exact: boolean;
	/** @throws TypeError for a position that is no number, or that it has no place for */
	toDegrees(geometry: Geometry): Geometry;
}

/** What proj4 has understood of a text. */
interface Described {
	projName?: string;
	datum?: { datum_type: number };
	from_greenwich?: number;
}

/** Kinds of datums of proj4. */
const WGS84 = 4;
const UNKNOWN = 5;

/** The projection that the text of a .prj file describes. @returns null if it is not known here */
export function projectionOf(prj: string): Projection | null {
	try {
		const { oProj: described, inverse } = proj4(prj);
		const oProj = described as Described;
		const kind = oProj.datum?.datum_type;
		if (oProj.projName === 'longlat' && kind === WGS84 && !oProj.from_greenwich)
			return { exact: true, toDegrees: (geometry) => geometry };
		const convert = (position: Position): Position => {
			const [x, y] = inverse([position[0]!, position[1]!]) as [number, number];
			if (!Number.isFinite(x) || !Number.isFinite(y)) throw new TypeError();
			return [x, y, ...position.slice(2)];
		};
		// Asked once now, since it may be known by name but lack a parameter.
		inverse([oProj.projName === 'longlat' ? 10 : 100_000, 10]);
		return {
			exact: kind !== UNKNOWN,
			toDegrees: (geometry) => moved(geometry, convert)
		};
	} catch {
		return null;
	}
}

function moved(geometry: Geometry, convert: (position: Position) => Position): Geometry {
	const move = (coordinates: unknown): unknown =>
		typeof (coordinates as Position)[0] === 'number'
			? convert(coordinates as Position)
			: (coordinates as unknown[]).map(move);
	return {
		...geometry,
		coordinates: move((geometry as { coordinates: unknown }).coordinates)
	} as Geometry;
}

/** How the projection calls itself. */
export function projectionName(prj: string): string {
	return /"([^"]{1,80})"/.exec(prj)?.[1] ?? prj.trim().slice(0, 40);
}
