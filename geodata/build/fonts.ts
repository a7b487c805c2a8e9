import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Every letter of a script that the packages' files hold: the tables of style sheets say which file has which. */
const LETTERS = {
	latin: span([
		[0x20, 0xff],
		[0x131, 0x131],
		[0x152, 0x153],
		[0x2bb, 0x2bc],
		[0x2c6, 0x2c6],
		[0x2da, 0x2da],
		[0x2dc, 0x2dc],
		[0x304, 0x304],
		[0x308, 0x308],
		[0x329, 0x329],
		[0x2000, 0x206f],
		[0x20ac, 0x20ac],
		[0x2122, 0x2122],
		[0x2191, 0x2193],
		[0x2212, 0x2215],
		[0xfffd, 0xfffd]
	]),
	'latin-ext': span([
		[0x100, 0x2ff],
		[0x1d00, 0x1dbf],
		[0x1e00, 0x1e9f],
		[0x1ef2, 0x1eff],
		[0x2020, 0x2020],
		[0x20a0, 0x20c0],
		[0x2113, 0x2113],
		[0x2c60, 0x2c7f],
		[0xa720, 0xa7ff]
	]),
	cyrillic: span([
		[0x301, 0x301],
		[0x400, 0x45f],
		[0x490, 0x491],
		[0x4b0, 0x4b1],
		[0x2116, 0x2116]
	])
};

type Script = keyof typeof LETTERS;

function span(ranges: readonly (readonly [number, number])[]): string {
	return ranges
		.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
		.map((code) => String.fromCodePoint(code))
		.join('');
}

/** The faces that the pages and the map are set in, each with the weights that they ask for and no others. */
const FACES: readonly {
	name: string;
	file: (script: Script) => string;
	weight: number | { min: number; max: number };
	scripts: readonly Script[];
}[] = [
	{
		name: 'inter',
		file: (script) => `inter/files/inter-${script}-wght-normal.woff2`,
		weight: { min: 400, max: 600 },
		scripts: ['latin', 'latin-ext', 'cyrillic']
	},
	...[400, 600].map((weight) => ({
		name: `source-serif-${weight}`,
		file: (script: Script) => `source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
		weight,
		scripts: ['latin', 'cyrillic'] as const
	})),
	{
		name: 'source-serif-italic',
		file: (script) => `source-serif-4/files/source-serif-4-${script}-wght-italic.woff2`,
		weight: 400,
		scripts: ['latin', 'cyrillic']
	}
];

/** The fonts by the names of their files: what the packages have, without the weights and alternates that nobody sees. */
export async function fonts(): Promise<Map<string, Uint8Array>> {
	const made = new Map<string, Uint8Array>();
	for (const { name, file, weight, scripts } of FACES)
		for (const script of scripts) {
			const whole = readFileSync(require.resolve(`@fontsource-variable/${file(script)}`));
			const slim = await subsetFont(whole, LETTERS[script], {
				targetFormat: 'woff2',
				variationAxes: { wght: weight }
			});
			made.set(`${name}-${script}.woff2`, slim);
		}
	return made;
}
