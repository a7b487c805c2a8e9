import { TileType, type Header, type Source } from 'pmtiles';
import type { Box, OwnTiles } from '$lib/atlas/own';
import { archiveOf } from './pmtiles/archive';
import { Stop, type FormatReader, type Sink } from './reading';
import { bytesOf } from './text';
import { plain } from './xml/plain';

/** Reads what a PMTiles archive says of itself; its tiles are read by the map. */
export const readPmtiles: FormatReader = async ({ blob, name }, sink) =>
	tilesOf(sourceOf(blob, name), blob, sink);

/** A file as an archive that is read by ranges. */
export const sourceOf = (blob: Blob, name: string): Source => ({
	getKey: () => name,
	getBytes: async (offset, length) => {
		const bytes = await bytesOf(blob, offset, offset + length);
		return { data: bytes.buffer as ArrayBuffer };
	}
});

/**
 * What an archive of tiles says of itself.
 * @param from the address, or the file, from which the map will read it
 * @throws Stop if it is no archive that can be read and drawn
 */
export async function tilesOf(source: Source, from: string | Blob, sink: Sink): Promise<OwnTiles> {
	const { header, metadata } = await archiveOf(source);
	if (from instanceof Blob && header.tileDataOffset + (header.tileDataLength ?? 0) > from.size)
		sink.problem('noted', 'foreign.tilesEnd');
	const tiles = kindOf(header);
	const layers = tiles === 'vector' ? layersIn(metadata) : [];
	if (tiles === 'vector' && !layers.length) throw new Stop('foreign.tilesLayers');
	return {
		kind: 'tiles',
		from,
		tiles,
		zooms: [header.minZoom, header.maxZoom],
		bounds: boundsOf(header, sink),
		layers,
		credit: plain(textIn(metadata, 'attribution')).slice(0, 1000)
	};
}

function kindOf({ tileType }: Header): OwnTiles['tiles'] {
	if (tileType === TileType.Mvt) return 'vector';
	if ([TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType))
		return 'raster';
	throw new Stop('foreign.tilesKind', { kind: tileType });
}

function layersIn(metadata: Record<string, unknown>): OwnTiles['layers'] {
	if (!Array.isArray(metadata.vector_layers)) return [];
	return metadata.vector_layers.flatMap((layer: unknown) => {
		if (typeof layer !== 'object' || layer === null) return [];
		const { id, fields } = layer as { id?: unknown; fields?: unknown };
		if (typeof id !== 'string' || !id) return [];
		const names = typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
		return [{ id, fields: names }];
	});
}

function boundsOf({ minLon, minLat, maxLon, maxLat }: Header, sink: Sink): Box {
	const sound = Math.abs(minLon) <= 180 && Math.abs(maxLon) <= 180 && minLat >= -90 && maxLat <= 90;
	if (sound && minLat < maxLat && minLon !== maxLon) return [minLon, minLat, maxLon, maxLat];
	sink.problem('repaired', 'foreign.tilesBounds');
	return [-180, -85, 180, 85];
}

const textIn = (metadata: Record<string, unknown>, key: string): string =>
	typeof metadata[key] === 'string' ? metadata[key] : '';
