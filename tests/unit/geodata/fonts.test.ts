import { readFileSync } from 'node:fs';
import countries from '$geodata/built/basemap/country-labels.json';
import waters from '$geodata/built/basemap/water-labels.json';
import { LETTERS } from '$geodata/build/fonts';
import { layers } from '$lib/atlas/load';
import { expect, test } from 'vitest';

const css = readFileSync('geodata/built/fonts/fonts.css', 'utf8');

function letters(ranges: string): string {
	return ranges
		.split(',')
		.flatMap((range) => {
			const [from, to = from] = range.trim().slice(2).split('-') as [string, string?];
			const first = parseInt(from, 16);
			return Array.from({ length: parseInt(to!, 16) - first + 1 }, (_, i) => first + i);
		})
		.map((code) => String.fromCodePoint(code))
		.join('');
}

test('the style sheet says of each file which letters it holds', () => {
	const faces = [
		...css.matchAll(
			/\.\/[a-z0-9-]+?-(latin(?:-1|-ext)?|cyrillic)\.woff2'[^}]*?unicode-range:([^;]+);/g
		)
	];
	expect(faces.length).toBeGreaterThan(10);
	for (const [, script, ranges] of faces)
		expect(letters(ranges!)).toBe(LETTERS[script as keyof typeof LETTERS]);
});

test('no letter is in two files, so that none is fetched for another', () => {
	const all = Object.values(LETTERS).join('');
	expect(new Set(all).size).toBe(all.length);
});

test('the names of the first map are written in the letters that come first', () => {
	const names = [
		...countries.features.map(({ properties }) => properties.name),
		...waters.features.map(({ properties }) => properties.name),
		...layers.flatMap(({ features }) => features.map(({ name }) => name.en))
	];
	const first = new Set(LETTERS.latin);
	expect(names.filter((name) => [...name].some((letter) => !first.has(letter)))).toEqual([]);
});
