import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cutter, type Cut } from '$lib/exchange/in/json/cutter';

function cut(pieces: readonly string[]) {
	const told: string[] = [];
	const cutter = new Cutter('features', {
		member: (key, { text }: Cut) => void told.push(`${key}: ${text.trim()}`),
		element: ({ text, line }: Cut) => void told.push(`${line} ${text.trim()}`),
		end: () => void told.push('end')
	});
	for (const piece of pieces) cutter.push(piece);
	cutter.finish();
	return told;
}

it('cuts the same values however the text comes', () => {
	const text =
		'\ufeff{"type" : "x", "a\\"]": [1, {"b": "}\\\\"}],\n"features": [{"c":"[\\"{"}, 12,\n"d,", [[]]], "n": -1.5e3 }';
	const whole = cut([text]);
	expect(whole).toEqual([
		'type: "x"',
		'a\\"]: [1, {"b": "}\\\\"}]',
		'2 {"c":"[\\"{"}',
		'2 12',
		'3 "d,"',
		'3 [[]]',
		'n: -1.5e3',
		'end'
	]);
	expect(cut([...text])).toEqual(whole);
	fc.assert(
		fc.property(fc.array(fc.nat(text.length), { maxLength: 5 }), (ends) => {
			const at = [0, ...ends.sort((a, b) => a - b), text.length];
			expect(cut(at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(whole);
		})
	);
});

it('cuts what JSON.stringify writes into the values that it wrote', () => {
	fc.assert(
		fc.property(fc.array(fc.jsonValue()), fc.nat(3), (values, indent) => {
			const text = JSON.stringify({ features: values }, null, indent);
			const found: unknown[] = [];
			const cutter = new Cutter('features', {
				member: () => undefined,
				element: ({ text }) => void found.push(JSON.parse(text)),
				end: () => undefined
			});
			for (let at = 0; at < text.length; at += 7) cutter.push(text.slice(at, at + 7));
			cutter.finish();
			expect(found).toEqual(JSON.parse(JSON.stringify(values)));
		}),
		{ numRuns: 500 }
	);
});

it.each([
	['names that never end', '{' + '"\\"'.repeat(1e6)],
	['lists that never end', '['.repeat(3e6)],
	['quotes alone', '"'.repeat(3e6)],
	['objects in objects', '{"features":[' + '{"type":"Feature",'.repeat(2000)]
])('is done with %s in one pass', (_, text) => {
	let elements = 0;
	const cutter = new Cutter('features', {
		member: () => undefined,
		element: () => void elements++,
		end: () => undefined
	});
	cutter.push(text);
	cutter.finish();
	expect(elements).toBeLessThan(3);
});
