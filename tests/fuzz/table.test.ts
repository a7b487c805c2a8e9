import fc from 'fast-check';
import { describe, it } from 'vitest';
import { wkt } from '$lib/exchange/out/wkt';
import { fuzz } from './cases';
import { good, made, type Made } from './made/features';
import { mutatedText, strings } from './made/mutations';
import { bring, expectAccounted, file, type Offered } from './made/reading';

const SIGNS = [',', ';', '\t', '|'];

// A text with other control characters is taken for no text.
// eslint-disable-next-line no-control-regex
const texts = strings.map((text) => text.replace(/[\u0000-\u0008\u000e-\u001d]/g, ''));

/** A cell as a program writes it that knows what it does. */
const quoted = (cell: string, sign: string) =>
	/["\r\n]/.test(cell) || cell.includes(sign) ? `"${cell.replaceAll('"', '""')}"` : cell;

// Which sign parts the cells is told by the first line, so no name holds another.
const header = fc.array(
	texts.filter((name) => !/^\s*nr\s*$/i.test(name) && !SIGNS.some((sign) => name.includes(sign))),
	{ maxLength: 3 }
);

type Place = (one: Made) => string[];

const first = (coordinates: unknown): unknown =>
	Array.isArray(coordinates) && Array.isArray(coordinates[0]) ? first(coordinates[0]) : coordinates;

const text = (one: Made) => {
	const geometry = one.geometry as unknown as Parameters<typeof wkt>[0];
	return geometry ? wkt(geometry) : '';
};

/** Where a table says where its rows are. */
const PLACES: { names: string[]; of: Place }[] = [
	{
		names: ['lon', 'lat'],
		of: ({ geometry }) => (first(geometry?.coordinates) as number[]).slice(0, 2).map(String)
	},
	{
		names: ['Широта', 'Долгота'],
		of: ({ geometry }) =>
			(first(geometry?.coordinates) as number[]).slice(0, 2).reverse().map(String)
	},
	{ names: ['wkt'], of: (one) => [text(one)] },
	{ names: ['geojson'], of: ({ geometry }) => [JSON.stringify(geometry)] },
	{ names: [], of: () => [] }
];

/** Cells that are no place, or one written otherwise. */
const odd = fc.constantFrom(
	...[
		'',
		'x',
		'n/a',
		'91',
		'181',
		'1e400',
		'-0',
		'NaN',
		'39°54′N',
		'39 54 26.4 с. ш.',
		'12,5',
		'"'
	],
	...[
		'POINT(1 2)',
		'POINT Z (1 2 3)',
		'POINT(1)',
		'POLYGON((0 0, 1 1))',
		'LINESTRING EMPTY',
		'POINT(1 2',
		'{}'
	]
);

/** A table, and on which line each of its rows begins. */
const tables = fc
	.tuple(
		made(good),
		header,
		fc.constantFrom(...SIGNS),
		fc.constantFrom(...PLACES),
		fc.constantFrom('\n', '\r\n'),
		fc.array(fc.option(odd, { freq: 2 }), { minLength: 8, maxLength: 8 }),
		fc.array(texts, { minLength: 24, maxLength: 24 })
	)
	.map(([all, names, sign, place, end, odds, cells]) => {
		const rows = [['nr', ...place.names, ...names]];
		all.forEach((one, i) => {
			const [at, ...rest] = place.of(one);
			const where = at === undefined ? [] : [odds[i] ?? at, ...rest];
			rows.push([String(one.nr), ...where, ...names.map((_, k) => cells[3 * i + k]!)]);
		});
		const offered: Offered[] = [];
		let line = 1;
		const lines = rows.map((row, i) => {
			if (i) offered.push({ nr: i, feature: i, line });
			const written = row.map((cell) => quoted(cell, sign)).join(sign);
			// Each end of a line within quotes counts.
			line += 1 + (written.replaceAll('\r\n', '\n').match(/[\r\n]/g)?.length ?? 0);
			return written;
		});
		return { text: lines.join(end) + end, offered, name: sign === '\t' ? 'a.tsv' : 'a.csv' };
	});

describe('a table', () => {
	it('of any rows: each is kept, or told at its place', () =>
		fuzz(tables, async ({ text, offered, name }) =>
			expectAccounted(await bring(file(name, text)), offered)
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedText(tables.map(({ text }) => text)),
			async (text) => void (await bring(file('a.csv', text)))
		));
});
