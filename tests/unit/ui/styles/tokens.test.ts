import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layers } from '$lib/atlas/load';

type Vector = readonly [number, number, number];

const css = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');

/** Light and dark value of each colour: of the plain palette, or of the one with high contrast. */
function palette(block: string): Map<string, [string, string]> {
	return new Map(
		[...block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
			([, name, light, dark]) => [name!, [light!, dark!]]
		)
	);
}
const [plainCss, contrastCss] = css.split(":root[data-contrast='more'] {");
const plain = palette(plainCss!);
const contrast = new Map([...plain, ...palette(contrastCss!)]);

// Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
const visions: Record<string, readonly Vector[]> = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const times = (matrix: readonly Vector[], v: Vector): Vector =>
	matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Vector;

function linear(hex: string): Vector {
	const channels = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
	return channels.map((c) =>
		c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
	) as unknown as Vector;
}

// Ottosson's OKLab, in which distances look alike; times 100.
function lab(rgb: Vector): Vector {
	const lms = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	).map(Math.cbrt) as unknown as Vector;
	return times(
		[
			[21.04542553, 79.3617785, -0.40720468],
			[197.79984951, -242.8592205, 45.05937099],
			[2.59040371, 78.27717662, -80.8675766]
		],
		lms
	);
}

function apart(a: string, b: string, vision: readonly Vector[]): number {
	const seen = (hex: string) =>
		lab(times(vision, linear(hex)).map((c) => Math.max(0, Math.min(1, c))) as unknown as Vector);
	const [p, q] = [seen(a), seen(b)];
	return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const ratio = (a: string, b: string) => {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
};

/** Colours of the layers that are drawn with the same mark, so that colour alone tells them apart. */
function rivals(mark: (layer: (typeof layers)[number]) => boolean): [string, string][] {
	const colours = [...new Set(layers.filter(mark).map(({ colour }) => colour))];
	return colours.flatMap((a, i) => colours.slice(0, i).map((b): [string, string] => [a, b]));
}
// Schematic lines are dotted, whatever their colour.
const lines = rivals(({ symbol, stroke }) => symbol === 'line' && stroke !== 'schematic');
const points = rivals(({ symbol }) => symbol === 'point');

describe.each([
	['plain', plain],
	['high-contrast', contrast]
])('the %s palette', (_, colours) => {
	it.each(Object.keys(visions))('keeps lines and points apart for a reader with %s', (name) => {
		const close = (pairs: [string, string][], least: number) =>
			pairs.flatMap(([a, b]) =>
				[0, 1].flatMap((scheme) => {
					const far = apart(colours.get(a)![scheme]!, colours.get(b)![scheme]!, visions[name]!);
					return far < least
						? [`${a} and ${b}, ${scheme ? 'dark' : 'light'}: ${far.toFixed(1)}`]
						: [];
				})
			);
		// A difference that can just be seen is about 2.
		expect(close(lines, 7)).toEqual([]);
		expect(close(points, 5)).toEqual([]);
	});

	it('can be seen on land and sea', () => {
		const faint = layers.flatMap(({ colour }) =>
			[0, 1].flatMap((scheme) =>
				['land', 'sea'].flatMap((ground) => {
					const seen = ratio(colours.get(colour)![scheme]!, colours.get(ground)![scheme]!);
					return seen < 3 ? [`${colour} on ${ground}: ${seen.toFixed(2)}`] : [];
				})
			)
		);
		expect(faint).toEqual([]);
	});
});

it('words of the high-contrast palette stand out at least seven times', () => {
	for (const word of ['ink', 'ink-soft'])
		for (const scheme of [0, 1])
			expect(
				ratio(contrast.get(word)![scheme]!, contrast.get('paper')![scheme]!),
				word
			).toBeGreaterThanOrEqual(7);
});
