import type { Geometry } from 'geojson';
import { LIMITS } from './limits';
import { Stop, type Brought, type FormatReader, type Sink } from './reading';
import { projectionName, projectionOf, type Projection } from './shapefile/projection';
import { recordsOf, type Row } from './shapefile/records';
import type { Effort } from './shapefile/rings';
import { shapeOf } from './shapefile/shape';
import { tableOf, type Table } from './shapefile/table';
import { bytesOf } from './text';
import { unzip } from './zip';

interface Part {
	name: string;
	read(): Promise<Uint8Array>;
}

/** The files of one Shapefile by their endings. */
type Parts = Map<string, Part>;

/** Reads Shapefiles: an archive with any number of them, or the files of one brought together. */
export const readShapefile: FormatReader = async (brought, sink, _place, beside) => {
	const zipped = /^PK/.test(String.fromCharCode(...(await bytesOf(brought.blob, 0, 2))));
	const parts = zipped ? await unzip(brought.blob, sink) : filesOf(brought, beside);
	const sets = [...setsOf(parts)].filter(([, set]) => set.has('shp'));
	if (!sets.length)
		throw new Stop(zipped ? 'foreign.zipWithout' : 'foreign.shpAlone', { ending: '.shp' });
	const names = sets.map(([base]) => base.split('/').at(-1)!);
	const unique = new Set(names).size === names.length;
	let stopped: unknown;
	let read = 0;
	for (const [index, [base, set]] of sets.entries()) {
		try {
			await readSet(base, unique ? names[index]! : base, set, sink, (share) =>
				sink.progress((index + share) / sets.length)
			);
			read++;
		} catch (error) {
			if (!(error instanceof Stop)) throw error;
			stopped ??= error;
			sink.problem('skipped', error.key, error.values, { file: `${base}.shp` });
		}
	}
	if (!read) throw stopped;
};

/** A file, and those that were brought with it and differ only in their ending. */
function filesOf(brought: Brought, beside: readonly Brought[]): Part[] {
	const base = ({ name }: Brought) => name.replace(/\.[^.]*$/, '').toLowerCase();
	return [brought, ...beside.filter((other) => base(other) === base(brought))].map(
		({ name, blob }) => ({ name, read: () => bytesOf(blob) })
	);
}

/** Files that differ only in their ending belong together, however it is written. */
function setsOf(parts: readonly Part[]): Map<string, Parts> {
	const sets = new Map<string, Parts>();
	const bases = new Map<string, string>();
	for (const part of parts) {
		const [, base, ending] = /^(.*)\.([^./]+)$/.exec(part.name) ?? [];
		if (!base || !ending) continue;
		const key = bases.get(base.toLowerCase()) ?? base;
		bases.set(base.toLowerCase(), key);
		const set: Parts = sets.get(key) ?? new Map();
		sets.set(key, set.set(ending.toLowerCase(), part));
	}
	return sets;
}

async function readSet(
	base: string,
	layer: string,
	set: Parts,
	sink: Sink,
	progress: (share: number) => void
) {
	const file = `${base}.shp`;
	const shp = viewOf(await set.get('shp')!.read());
	if (shp.byteLength < 100 || shp.getInt32(0) !== 9994)
		throw new Stop('foreign.shpBroken', { file });
	const shx = set.has('shx') ? viewOf(await set.get('shx')!.read()) : null;
	const projection = await projectionFor(shp, set, sink, file);
	const table = await tableFor(set, sink, file);
	sink.layer(layer);
	const effort: Effort = { left: LIMITS.edges };
	let next = 0;
	const take = (index: number, shape: Geometry | null) => {
		const fields = table && index < table.count ? table.row(index) : {};
		sink.feature(shape, fields, { file, feature: index + 1 });
		next = index + 1;
	};
	for (const row of recordsOf(shp, shx, (from, to) => tellLost(from, to, sink, file))) {
		while (next < row.index) take(next, null);
		take(row.index, placeOf(row, projection, effort, sink, file));
		if (row.index % 1000 === 0) progress(row.content.byteOffset / shp.byteLength);
	}
	if (table && table.count !== next)
		sink.problem('noted', 'foreign.dbfCount', { rows: table.count, shapes: next }, { file });
	// A row says something even if its shape is lost.
	while (table && next < table.count) take(next, null);
	if (table?.lost) sink.problem('noted', 'problems.lostLetters', {}, { file });
}

/** The shape of a record in degrees; null if it has none, or none that can be read, which is told. */
function placeOf(
	{ index, content }: Row,
	projection: Projection | null,
	effort: Effort,
	sink: Sink,
	file: string
): Geometry | null {
	const at = { file, feature: index + 1 };
	try {
		const shape = shapeOf(content, effort, () =>
			sink.problem('skipped', 'foreign.manyRings', {}, at)
		);
		return shape && projection ? projection.toDegrees(shape) : shape;
	} catch (error) {
		if (error instanceof RangeError) sink.problem('skipped', 'foreign.shape', {}, at);
		else if (error instanceof TypeError) sink.problem('skipped', 'foreign.shapeKind', {}, at);
		else throw error;
		return null;
	}
}

function tellLost(from: number, to: number | null, sink: Sink, file: string) {
	const at = { file, feature: from + 1 };
	if (to === null) sink.problem('skipped', 'foreign.shpEnds', { number: from + 1 }, at);
	else sink.problem('skipped', 'foreign.shpLost', { from: from + 1, to }, at);
}

async function projectionFor(
	shp: DataView,
	set: Parts,
	sink: Sink,
	file: string
): Promise<Projection | null> {
	if (set.has('prj')) {
		const prj = new TextDecoder().decode(await set.get('prj')!.read());
		const projection = projectionOf(prj);
		if (!projection) throw new Stop('foreign.projection', { projection: projectionName(prj) });
		if (!projection.exact)
			sink.problem('noted', 'foreign.datum', { projection: projectionName(prj) }, { file });
		return projection;
	}
	const [west, south, east, north] = [36, 44, 52, 60].map((at) => shp.getFloat64(at, true));
	if (west! < -361 || east! > 361 || south! < -91 || north! > 91)
		throw new Stop('foreign.noProjection', { file });
	sink.problem('noted', 'foreign.prjMissing', {}, { file });
	return null;
}

async function tableFor(set: Parts, sink: Sink, file: string): Promise<Table | null> {
	const dbf = set.get('dbf');
	if (!dbf) {
		sink.problem('noted', 'foreign.dbfMissing', {}, { file });
		return null;
	}
	const cpg = set.has('cpg') ? new TextDecoder().decode(await set.get('cpg')!.read()) : '';
	const table = tableOf(await dbf.read(), cpg.slice(0, 40));
	const at = { file: dbf.name };
	if (!table) sink.problem('noted', 'foreign.dbfBroken', {}, at);
	if (table && table.count < table.promised)
		sink.problem('noted', 'foreign.dbfEnds', { rows: table.count, promised: table.promised }, at);
	if (table?.memo) sink.problem('noted', 'foreign.dbfMemo', {}, at);
	return table;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
