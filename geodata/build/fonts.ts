import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/**
 * The letters of each file, from one to another. Of Latin, those that the pages and the first map are written in come first, and
 * all others when a name asks for one.
 */
const RANGES = {
	latin: [
		[0x20, 0x7e],
		[0xa0],
		[0xa9],
		[0xab],
		[0xb0, 0xb3],
		[0xb7],
		[0xbb],
		[0xc5],
		[0xd7],
		[0xe1],
		[0xe3],
		[0xe7],
		[0xe9],
		[0xed],
		[0xf4],
		[0xf6],
		[0xfc],
		[0x2009],
		[0x2010, 0x2014],
		[0x2018, 0x201a],
		[0x201c, 0x201e],
		[0x2026],
		[0x202f],
		[0x2032, 0x2033],
		[0x2190, 0x2193],
		[0x2212]
	],
	'latin-1': [
		[0xa1, 0xa8],
		[0xaa],
		[0xac, 0xaf],
		[0xb4, 0xb6],
		[0xb8, 0xba],
		[0xbc, 0xc4],
		[0xc6, 0xd6],
		[0xd8, 0xe0],
		[0xe2],
		[0xe4, 0xe6],
		[0xe8],
		[0xea, 0xec],
		[0xee, 0xf3],
		[0xf5],
		[0xf7, 0xfb],
		[0xfd, 0xff],
		[0x131],
		[0x152, 0x153],
		[0x2bb, 0x2bc],
		[0x2c6],
		[0x2da],
		[0x2dc],
		[0x2020, 0x2022],
		[0x2030],
		[0x2039, 0x203a],
		[0x2044],
		[0x2070],
		[0x2074, 0x2079],
		[0x2080, 0x2089],
		[0x20ac],
		[0x2122],
		[0x2215],
		[0xfffd]
	],
	'latin-ext': [
		[0x100, 0x130],
		[0x132, 0x151],
		[0x154, 0x2ba],
		[0x2bd, 0x2c5],
		[0x2c7, 0x2cc],
		[0x2ce, 0x2d7],
		[0x2dd, 0x2ff],
		[0x304],
		[0x308],
		[0x329],
		[0x1d00, 0x1dbf],
		[0x1e00, 0x1eff],
		[0x20a0, 0x20ab],
		[0x20ad, 0x20c0],
		[0x2113],
		[0x2c60, 0x2c7f],
		[0xa720, 0xa7ff]
	],
	cyrillic: [[0x301], [0x400, 0x45f], [0x490, 0x491], [0x4b0, 0x4b1], [0x2116]]
} satisfies Record<string, [from: number, to?: number][]>;

type Script = keyof typeof RANGES;

/** What the letters do together: kerning, ligatures, accents, figures of one width. Small capitals and the like are left out. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/** The letters themselves. */
export const LETTERS = Object.fromEntries(
	Object.entries(RANGES).map(([script, ranges]) => [
		script,
		ranges
			.flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
			.map((code) => String.fromCodePoint(code))
			.join('')
	])
) as Record<Script, string>;

/** The files of the packages are cut otherwise: which of theirs holds a script. */
const within = (script: Script) => (script === 'latin-1' ? 'latin' : script);

/** The faces that the pages and the map are set in, each with the weights that they ask for and no others. */
const FACES: readonly {
	name: string;
	file: (script: string) => string;
	weight: number | { min: number; max: number };
	scripts: readonly Script[];
	/** what style sheets call it; MapLibre tells the weight and style of a label from that name */
	families: readonly string[];
}[] = [
	{
		name: 'inter',
		file: (script) => `inter/files/inter-${script}-wght-normal.woff2`,
		weight: { min: 400, max: 600 },
		scripts: ['latin', 'latin-1', 'latin-ext', 'cyrillic'],
		families: ['Inter', 'Inter Semibold']
	},
	...[400, 600].map((weight) => ({
		name: `source-serif-${weight}`,
		file: (script: string) => `source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
		weight,
		scripts: ['latin', 'latin-1', 'cyrillic'] as const,
		families: ['Source Serif']
	})),
	{
		name: 'source-serif-italic',
		file: (script: string) => `source-serif-4/files/source-serif-4-${script}-wght-italic.woff2`,
		weight: 400,
		scripts: ['latin', 'latin-1', 'cyrillic'],
		families: ['Source Serif Italic']
	}
];

/** The style sheet of the fonts, which lies beside them: which file has which letters of which family. */
export function fontFaces(): string {
	const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
	const range = ([from, to]: [number, number?]) => `U+${hex(from)}${to ? `-${hex(to)}` : ''}`;
	return FACES.flatMap(({ name, weight, scripts, families }) =>
		families.flatMap((family) =>
			scripts.map(
				(script) => `@font-face {
	font-family: '${family}';
	font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};
	font-style: ${name.endsWith('italic') ? 'italic' : 'normal'};
	font-display: swap;
	src: url('./${name}-${script}.woff2') format('woff2');
	unicode-range: ${RANGES[script].map(range).join(', ')};
}
`
			)
		)
	).join('');
}

/** The fonts by the names of their files: what the packages have, without the weights and alternates that nobody sees. */
export async function fonts(): Promise<Map<string, Uint8Array>> {
	const made = new Map<string, Uint8Array>();
	for (const { name, file, weight, scripts } of FACES)
		for (const script of scripts) {
			const whole = readFileSync(require.resolve(`@fontsource-variable/${file(within(script))}`));
			const slim = await subsetFont(whole, LETTERS[script], {
				targetFormat: 'woff2',
				variationAxes: { wght: weight },
				keepFeatures: FEATURES,
				noHinting: true
			});
			made.set(`${name}-${script}.woff2`, slim);
		}
	return made;
}
