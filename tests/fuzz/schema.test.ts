import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as schema from '$lib/atlas/schema';
import { EvidenceError, geodata, validate } from '../../geodata/build/read';
import { fuzz } from './cases';
import { mutatedText } from './made/mutations';
import { expectUnpolluted } from './made/reading';

const SCHEMAS: [name: string, of: v.GenericSchema, file: string][] = [
	['a layer', schema.Layer, 'layers/drills.geojson'],
	['claims', schema.Claims, 'claims.json'],
	['sources', schema.Sources, 'sources.json'],
	['the catalogue', schema.Catalogue, 'catalogue.json'],
	['systems', schema.Systems, 'systems.json'],
	['tours', schema.Tours, 'tours.json'],
	['trade', schema.Trade, 'trade.json'],
	['disputed boundaries', schema.Disputed, 'disputed.json'],
	['the border’s lengths', schema.BorderLengths, 'border/lengths.json'],
	['the border’s detail', schema.BorderDetail, 'border/detail.json'],
	['the border’s labels', schema.BorderLabels, 'border/labels.geojson'],
	['names of cities', schema.CityNames, 'city-names.json']
];

/** The value with long lists cut short, so that a case is small. */
const short = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.slice(0, 4).map(short);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner)]));
};

/** What is told of a value that is not right; null if it is, and then it means the same when it is read again. */
function faultsOf(of: v.GenericSchema, value: unknown): string[] | null {
	let good: unknown;
	try {
		good = validate(of, value, 'the file');
	} catch (error) {
		if (!(error instanceof EvidenceError)) throw error;
		return error.message.split('\n  the file').slice(1);
	}
	expect(validate(of, good, 'the file')).toEqual(good);
	return null;
}

/** Either a right value, or faults, each in words and with its place. */
function expectJudged(of: v.GenericSchema, value: unknown, like: unknown) {
	const faults = faultsOf(of, value);
	expectUnpolluted();
	if (!faults) return;
	expect(faults.length).toBeGreaterThan(0);
	for (const fault of faults) expect(fault).toMatch(/^( › [^]+)?: [^]*\p{L}/u);
	// Only what is wrong with all of it has no place.
	const same =
		typeof value === 'object' &&
		value !== null &&
		Array.isArray(value) === Array.isArray(like) &&
		!Object.hasOwn(value, '');
	if (same) expect(faults.filter((fault) => /^: Invalid (type|key)/.test(fault))).toEqual([]);
}

describe.each(SCHEMAS)('%s', (_, of, file) => {
	const whole = JSON.parse(readFileSync(path.join(geodata, file), 'utf8')) as unknown;
	const text = JSON.stringify(short(whole));

	/** A value of the file replaced by any other, a key left out, or a list emptied. */
	const replaced = fc
		.tuple(
			fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
				minLength: 1,
				maxLength: 9
			}),
			fc.oneof(
				{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
				{
					weight: 3,
					arbitrary: fc.constantFrom('', [], [[]], {}, null, undefined, NaN, Infinity)
				}
			)
		)
		.map(([way, other]) => {
			const all = JSON.parse(text) as unknown;
			// Goes inwards as long as there is a way, so that what is near the root is met as often as what is deep.
			let object = all as Record<string, unknown>;
			let key = '';
			for (const share of way) {
				const next = key === '' ? object : object[key];
				if (typeof next !== 'object' || next === null || !Object.keys(next).length) break;
				object = next as Record<string, unknown>;
				key = Object.keys(object)[Math.floor(share * Object.keys(object).length)]!;
			}
			if (other === undefined) delete object[key];
			else object[key] = other;
			return all;
		});

	it('that is right stays as it is', () => {
		expect(() => validate(of, whole, file)).not.toThrow();
	});

	it('with anything in the place of anything is right, or its faults are told', () =>
		fuzz(replaced, (value) => expectJudged(of, value, whole)));

	it('that is mutated, or is any JSON, is right, or its faults are told', () =>
		fuzz(fc.oneof(mutatedText(fc.constant(text)), fc.json({ maxDepth: 4 })), (mutated) => {
			let value: unknown;
			try {
				value = JSON.parse(mutated);
			} catch {
				return;
			}
			expectJudged(of, value, whole);
		}));
});
