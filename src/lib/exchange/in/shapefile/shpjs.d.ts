declare module 'shpjs' {
	/** The shapes of a .shp file in its own coordinates; null for an empty one. */
	export function parseShp(shp: DataView): unknown[];
}
