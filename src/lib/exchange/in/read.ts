import type { OwnTiles } from '$lib/atlas/own';
import { formats, type FormatId } from './formats';
import { Gather } from './gather';
import { shown } from './mend/mending';
import { endingOf, recognise } from './recognise';
import {
	Stop,
	type Brought,
	type Corrections,
	type Found,
	type FoundLayer,
	type PlaceColumns
} from './reading';
import { checkSize } from './text';

/** Files that belong to a Shapefile of the same name and are read with it. */
const BESIDE = ['dbf', 'shx', 'prj', 'cpg', 'qpj', 'sbn', 'sbx', 'qix'];

/** The name of a file without its ending. */
const baseOf = (name: string) => (endingOf(name) ? name.slice(0, name.lastIndexOf('.')) : name);

/**
 * Reads what a reader brings. What is wrong with it is told in `problems`; a file of several that cannot be used is one
 * of them. There may be no layers, and then the problems say why.
 * @param progress how much has been read, from 0 to 1
 * @throws Stop if nothing can be used and there is one reason for it
 */
export async function read(
	brought: readonly Brought[],
	corrections: Corrections = {},
	progress: (share: number) => void = () => undefined
): Promise<Found> {
	const main = brought.filter((file) => !isBeside(file, brought));
	const total = main.reduce((sum, { blob }) => sum + blob.size, 0) || 1;
	let done = 0;
	let size = 0;
	const gather = new Gather('', corrections.swapped, (share) =>
		progress((done + share * size) / total)
	);
	const names = new Set<string>();
	const tiles: FoundLayer[] = [];
	const several = main.length > 1;
	for (const [number, file] of main.entries()) {
		size = file.blob.size;
		gather.file(number, baseOf(file.name) || 'paste');
		try {
			const { name, content } = await readOne(file, gather, corrections.columns?.[number], brought);
			names.add(name);
			if (content) tiles.push(tilesLayer(baseOf(file.name), content));
		} catch (error) {
			const stop = asStop(error);
			if (!several) throw stop;
			gather.problem('skipped', stop.key, stop.values, { file: file.name });
		}
		done += size;
	}
	const layers = [...gather.finish(), ...tiles];
	const problems = gather.problems.list();
	if (layers.length === 0 && problems.length === 0) throw new Stop('problems.nothing');
	return {
		format: [...names].join(', '),
		layers,
		problems,
		swapSuspected: gather.swapSuspected,
		tables: gather.tables
	};
}

function isBeside({ name }: Brought, all: readonly Brought[]): boolean {
	return (
		BESIDE.includes(endingOf(name)) &&
		all.some((other) => endingOf(other.name) === 'shp' && baseOf(other.name) === baseOf(name))
	);
}

async function readOne(
	file: Brought,
	gather: Gather,
	place: PlaceColumns | undefined,
	all: readonly Brought[]
): Promise<{ name: string; content: OwnTiles | void }> {
	if (file.blob.size === 0) throw new Stop('problems.nothing');
	const id = await recognise(file);
	// Tiles are read piece by piece, however large the archive is.
	if (id !== 'pmtiles') checkSize(file);
	const format = formats[id];
	const ending = endingOf(file.name);
	if (ending && isOthers(ending, id))
		gather.problem('noted', 'problems.otherEnding', { ending, format: format.name });
	const reader = await format.reader();
	return { name: format.name, content: await reader(file, gather, place, all) };
}

/** Whether an ending is that of another format, and not of this one. */
function isOthers(ending: string, id: FormatId): boolean {
	const others = Object.entries(formats).filter(([other]) => other !== id);
	return (
		!formats[id].endings.includes(ending) &&
		others.some(([, { endings }]) => endings.includes(ending))
	);
}

const tilesLayer = (name: string, content: OwnTiles): FoundLayer => ({
	name,
	content,
	types: {},
	style: {},
	title: null,
	time: null,
	range: null
});

/** Whatever was thrown, as a reason that can be told. */
export function asStop(error: unknown): Stop {
	if (error instanceof Stop) return error;
	const reason = error instanceof Error ? error.message : String(error);
	if (error instanceof RangeError)
		return new Stop(/call stack/.test(reason) ? 'problems.tooDeep' : 'problems.memory');
	return new Stop('problems.failed', { reason: shown(reason) });
}
