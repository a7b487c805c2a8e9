// What reading a million points takes beside the plain parser of the same text, and what is kept of it in memory.
// Part of npm run bench; alone: node geodata/build/run.js tests/bench/bring.ts [--json]
import Papa from 'papaparse';
import type { OwnFeatures } from '../../src/lib/atlas/own';
import { Gather } from '../../src/lib/exchange/in/gather';
import { readGeoJson } from '../../src/lib/exchange/in/geojson';
import { readNdjson } from '../../src/lib/exchange/in/ndjson';
import type { FormatReader } from '../../src/lib/exchange/in/reading';
import { readTable } from '../../src/lib/exchange/in/table';

const COUNT = 1_000_000;
/** read first, so that neither side is measured before its code is compiled */
const WARM_UP = 50_000;
/** What the columns may hold beside the bytes of the data. */
const MOST_MEMORY = 3;

interface Case {
	format: string;
	text: (count: number) => string;
	plain: (text: string) => unknown;
	reader: FormatReader;
}

/** Repeats itself from run to run. */
function* random(): Generator<number> {
	for (let state = 2026; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

/** Places, each with a name of its own, one of a few kinds, and a number. */
function places<T>(
	count: number,
	make: (name: string, kind: string, value: number, at: [number, number]) => T
): T[] {
	const next = random();
	const number = (from: number, to: number, digits: number) =>
		Number((from + (to - from) * next.next().value).toFixed(digits));
	const kinds = ['port', 'depot', 'station', 'crossing'];
	return Array.from({ length: count }, (_, i) =>
		make(`Place ${i}`, kinds[i % kinds.length]!, number(0, 1000, 2), [
			number(73, 135, 6),
			number(18, 53, 6)
		])
	);
}

const feature = (name: string, kind: string, value: number, coordinates: [number, number]) =>
	JSON.stringify({
		type: 'Feature',
		geometry: { type: 'Point', coordinates },
		properties: { name, kind, value }
	});

const cases: Case[] = [
	{
		format: 'GeoJSON',
		text: (count) =>
			`{"type":"FeatureCollection","features":[\n${places(count, feature).join(',\n')}\n]}`,
		plain: (text) => JSON.parse(text) as unknown,
		reader: readGeoJson
	},
	{
		format: 'NDJSON',
		text: (count) => places(count, feature).join('\n'),
		plain: (text) => text.split('\n').map((line) => JSON.parse(line) as unknown),
		reader: readNdjson
	},
	{
		format: 'CSV',
		text: (count) =>
			[
				'name,kind,value,lon,lat',
				...places(
					count,
					(name, kind, value, [lon, lat]) => `${name},${kind},${value},${lon},${lat}`
				)
			].join('\n'),
		plain: (text) => Papa.parse(text),
		reader: readTable
	}
];

/** Bytes of the columns: of numbers as they are, of words two a letter and eight for each. */
function kept({ positions, columns, ids }: OwnFeatures): number {
	const ofColumns = columns.reduce((sum, column) => {
		if (column.kind === 'mixed') throw new Error(`${column.name} is kept as it came`);
		const words = column.kind === 'text' ? column.words : [];
		return (
			sum + column.values.byteLength + words.reduce((all, word) => all + 8 + 2 * word.length, 0)
		);
	}, 0);
	return ofColumns + (positions?.byteLength ?? 0) + 8 * (ids?.length ?? 0);
}

/** Milliseconds of processor time: other work on the machine does not count. */
function since(begin: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(begin);
	return (user + system) / 1000;
}

async function measure({ format, text, plain, reader }: Case, count: number) {
	const data = text(count);
	const blob = new Blob([data]);
	let begin = process.cpuUsage();
	plain(await blob.text());
	const plainMs = since(begin);
	begin = process.cpuUsage();
	const gather = new Gather(format);
	await reader({ name: format, blob }, gather, undefined, []);
	const [layer] = gather.finish();
	const oursMs = since(begin);
	const content = layer?.content;
	if (content?.kind !== 'points' || content.count !== count || gather.problems.list().length)
		throw new Error(`${format}: not all of the points came through`);
	const memory = kept(content) / blob.size;
	if (memory > MOST_MEMORY)
		throw new Error(`${format}: the columns hold ${memory.toFixed(1)} times the data`);
	return {
		work: 'import' as const,
		format,
		count,
		bytes: blob.size,
		plainMs,
		oursMs,
		ratio: oursMs / plainMs,
		memory
	};
}

/** Measures every format. @throws if a point is lost, or more memory is held than may be */
export async function imports() {
	const rows: Awaited<ReturnType<typeof measure>>[] = [];
	for (const one of cases) {
		await measure(one, WARM_UP);
		rows.push(await measure(one, COUNT));
	}
	return rows;
}

export function printImports(rows: Awaited<ReturnType<typeof imports>>): void {
	console.log('\nReading 1,000,000 points of each format: milliseconds of processor time.\n');
	console.log('| format | data, MB | parser alone | ours | ours / parser | columns / data |');
	console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
	for (const { format, bytes, plainMs, oursMs, ratio, memory } of rows)
		console.log(
			`| ${format} | ${Math.round(bytes / 1e6)} | ${Math.round(plainMs)} | ${Math.round(oursMs)} | ${ratio.toFixed(1)} × | ${memory.toFixed(2)} × |`
		);
	console.log(
		'\nparser alone: JSON.parse or Papa Parse on the whole text, nothing checked. Ours checks, counts and packs.'
	);
}

export async function main(args: string[] = []): Promise<void> {
	const rows = await imports();
	if (args.includes('--json')) console.log(JSON.stringify(rows));
	else printImports(rows);
}
