import type { Geometry, Position } from 'geojson';
import { expect } from 'vitest';
import { featureAt, type Column, type OwnFeatures } from '$lib/atlas/own';
import { isDeep } from '$lib/exchange/in/json/parse';
import { LIMITS } from '$lib/exchange/in/limits';
import { read } from '$lib/exchange/in/read';
import { Stop, type Brought, type Found } from '$lib/exchange/in/reading';
import { t, type MessageKey, type Values } from '$lib/messages';

/** What stands on the prototypes that every object has. */
const prototypes = [Object, Array, String, Number, Function, Map].map(({ prototype }) => prototype);
const before = prototypes.map((one) => Object.getOwnPropertyNames(one).join());

/** Whether a key or value of the data became a property of all objects. */
export function expectUnpolluted(): void {
	expect(prototypes.map((one) => Object.getOwnPropertyNames(one).join())).toEqual(before);
}

/** A message in plain words: all its places filled, and no name of a message or fault of the program. */
export function expectPlain(key: MessageKey, values: Values): void {
	const said = t(key, values);
	expect(said).toMatch(/\p{L}/u);
	expect(said).not.toBe(key);
	const own = Object.values(values).reduce<string>(
		(all, one) => all.replace(String(one), ''),
		said
	);
	expect(own).not.toMatch(/undefined|\[object|NaN|[{}]/);
	for (const value of Object.values(values)) {
		expect(['string', 'number']).toContain(typeof value);
		expect(String(value).length).toBeLessThanOrEqual(300);
	}
}

/** Stops that stand for a fault of the reader rather than of the file. */
const FAULTS: readonly string[] = ['problems.failed', 'problems.memory', 'stateFile.failed'];

/** Brings files as a reader does. Whatever stops the reading has to be a refusal in plain words. */
export async function bring(...files: Brought[]): Promise<Found | Stop> {
	let found: Found | Stop;
	try {
		found = await read(files);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		await expectRefused(error, files);
		found = error;
	}
	expectUnpolluted();
	if (found instanceof Stop) return found;
	const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
	expectSound(found, size);
	return found;
}

async function expectRefused(stop: Stop, files: readonly Brought[]): Promise<void> {
	if (FAULTS.includes(stop.key)) throw new Error(`a fault of the reader: ${stop.values.reason}`);
	// Nesting is found before it can overflow: it is in the file.
	if (stop.key === 'problems.tooDeep') expect(isDeep(await files[0]!.blob.text())).toBe(true);
	expectPlain(stop.key, stop.values);
}

/** What every layer that was found promises, and that it is no larger than the file can mean. */
function expectSound({ layers, problems }: Pick<Found, 'layers' | 'problems'>, size: number) {
	expect(problems.length).toBeLessThanOrEqual(LIMITS.problems);
	for (const { key, values, count, places } of problems) {
		if (FAULTS.includes(key)) throw new Error(`a fault of the reader: ${values.reason}`);
		expectPlain(key, values);
		expect(count).toBeGreaterThan(0);
		expect(places.length).toBeLessThanOrEqual(LIMITS.places);
		for (const { line, feature } of places)
			for (const number of [line, feature])
				if (number !== undefined) expect(Number.isInteger(number) && number > 0).toBe(true);
	}
	let features = 0;
	let positions = 0;
	for (const { name, content, ...guessed } of layers) {
		expect(typeof name).toBe('string');
		if (content.kind === 'tiles') continue;
		features += content.count;
		positions += expectFeatures(content);
		const names = content.columns.map((column) => column.name);
		for (const field of [guessed.title, guessed.time, guessed.range])
			if (field !== null) expect(names).toContain(field);
	}
	expect(features).toBeLessThanOrEqual(LIMITS.features);
	// Nothing in a text of so many bytes can be more: a packed file grows by the ratio, and only arcs repeat.
	const most = 50_000 + size * LIMITS.zipRatio;
	expect(features).toBeLessThanOrEqual(most);
	expect(positions).toBeLessThanOrEqual(most);
}

/** @returns how many positions there are */
export function expectFeatures(content: OwnFeatures): number {
	const { count, columns, positions, geometries, ids, bounds, kind } = content;
	expect(count).toBeGreaterThan(0);
	if (kind === 'points') expect(positions).toHaveLength(2 * count);
	else expect(geometries).toHaveLength(count);
	if (ids) expect(ids).toHaveLength(count);
	expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
	for (const column of columns) expectColumn(column, count);
	let counted = 0;
	for (let index = 0; index < count; index++) {
		const { geometry, properties } = featureAt(content, index);
		expect(Object.getPrototypeOf(properties)).toBeNull();
		if (geometry) counted += expectGeometry(geometry);
	}
	if (!bounds) expect(counted).toBe(0);
	else {
		const [west, south, east, north] = bounds;
		expect([west, east].every((lon) => Math.abs(lon) <= 180)).toBe(true);
		expect(-90 <= south && south <= north && north <= 90).toBe(true);
	}
	return counted;
}

function expectColumn(column: Column, count: number) {
	expect(column.values).toHaveLength(count);
	expect(typeof column.name).toBe('string');
	if (column.kind === 'text') {
		expect(column.words[0]).toBe('');
		expect(Math.max(0, ...column.values)).toBeLessThan(column.words.length);
	}
	if (column.kind === 'flag') expect(Math.max(0, ...column.values)).toBeLessThanOrEqual(2);
	// It is written again: into the store of the browser, and into files.
	if (column.kind === 'mixed') JSON.stringify(column.values);
}

/** @returns how many positions it has */
function expectGeometry(geometry: Geometry): number {
	switch (geometry.type) {
		case 'Point':
			return expectPositions([geometry.coordinates], 1);
		case 'MultiPoint':
			return expectPositions(geometry.coordinates, 1);
		case 'LineString':
			return expectPositions(geometry.coordinates, 2);
		case 'MultiLineString':
			return sum(geometry.coordinates, (line) => expectPositions(line, 2));
		case 'Polygon':
			return sum(geometry.coordinates, expectRing);
		case 'MultiPolygon':
			return sum(geometry.coordinates, (rings) => sum(rings, expectRing));
		default:
			throw new Error(`${geometry.type} is no shape of a layer`);
	}
}

function sum<T>(parts: readonly T[], count: (part: T) => number): number {
	expect(parts.length).toBeGreaterThan(0);
	return parts.reduce((all, part) => all + count(part), 0);
}

function expectRing(ring: Position[]): number {
	expect(ring.at(-1)!.slice(0, 2)).toEqual(ring[0]!.slice(0, 2));
	return expectPositions(ring, 4);
}

function expectPositions(positions: readonly Position[], least: number): number {
	expect(positions.length).toBeGreaterThanOrEqual(least);
	for (const position of positions) {
		const [lon, lat] = position;
		if (!(Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90) || !position.every(Number.isFinite))
			throw new Error(`${JSON.stringify(position)} is not on the earth`);
		if (position.length > 3) throw new Error(`${JSON.stringify(position)} is too long`);
	}
	return positions.length;
}

/** What stands in a file and must not be lost without a word. */
export interface Offered {
	/** the value of its field `nr` */
	nr: number;
	/** from 1 */
	feature?: number;
	line?: number;
}

/** Each feature that was offered is kept, or told as skipped at its place. */
export function expectAccounted(found: Found | Stop, offered: readonly Offered[]) {
	if (found instanceof Stop) throw new Error(`nothing could be used: ${found.key}`);
	const kept = new Set<unknown>();
	for (const { content } of found.layers)
		if (content.kind !== 'tiles')
			for (let i = 0; i < content.count; i++)
				kept.add(Number(featureAt(content, i).properties!.nr));
	const skipped = found.problems
		.filter(({ done }) => done === 'skipped')
		.flatMap(({ places }) => places);
	for (const { nr, feature, line } of offered) {
		const told = skipped.some((at) =>
			line !== undefined && at.line !== undefined ? at.line === line : at.feature === feature
		);
		if (!kept.has(nr) && !told) throw new Error(`feature ${nr} is lost without a word`);
	}
	expect([...kept].every((nr) => offered.some((one) => one.nr === nr))).toBe(true);
}

export const file = (name: string, content: string | Uint8Array): Brought => ({
	name,
	blob: new Blob([content as BlobPart])
});
