/** A latitude or a longitude as it was typed. */
export interface Angle {
	/** degrees, south and west negative */
	value: number;
	/** which of the two it is, where a hemisphere says so */
	axis: 'lat' | 'lon' | null;
	/** 1: degrees; 2: with minutes; 3: with seconds */
	parts: 1 | 2 | 3;
}

type Hemisphere = { axis: 'lat' | 'lon'; sign: 1 | -1 };

/** A piece of a position: a number, the unit behind it, a sign, a hemisphere, what parts two angles. */
export type Token =
	| { type: 'number'; value: number; whole: boolean }
	| { type: 'unit'; index: number }
	| { type: 'sign'; sign: 1 | -1 }
	| ({ type: 'hemisphere' } & Hemisphere)
	| { type: 'comma' };

// A letter that begins another word is no hemisphere.
const END = '(?!\\p{L})';
const HEMISPHERES: [string, Hemisphere][] = [
	[`north${END}|n${END}|с\\.?\\s*ш${END}\\.?|с${END}|北纬|北緯|北`, { axis: 'lat', sign: 1 }],
	[`south${END}|s${END}|ю\\.?\\s*ш${END}\\.?|ю${END}|南纬|南緯|南`, { axis: 'lat', sign: -1 }],
	[`east${END}|e${END}|в\\.?\\s*д${END}\\.?|в${END}|东经|東經|东`, { axis: 'lon', sign: 1 }],
	[`west${END}|w${END}|з\\.?\\s*д${END}\\.?|з${END}|西经|西經|西`, { axis: 'lon', sign: -1 }]
];
const UNITS = [`°|度|deg(?:rees?)?${END}`, `'|分|min${END}`, `"|秒|sec${END}`];

const sticky = (source: string) => new RegExp(source, 'uy');
const RULES: [RegExp, (text: string) => Token | null][] = [
	[sticky('[\\s:]+'), () => null],
	[
		sticky('(?<![\\d.])(?:\\d{1,12}(?:\\.\\d*)?|\\.\\d+)'),
		(text) => ({ type: 'number', value: Number(text), whole: !text.includes('.') })
	],
	...UNITS.map((source, index): (typeof RULES)[number] => [
		sticky(source),
		() => ({ type: 'unit', index })
	]),
	[sticky('[+-]'), (text) => ({ type: 'sign', sign: text === '-' ? -1 : 1 })],
	...HEMISPHERES.map(([source, hemisphere]): (typeof RULES)[number] => [
		sticky(source),
		() => ({ type: 'hemisphere', ...hemisphere })
	]),
	[sticky('[,;/]'), () => ({ type: 'comma' })]
];

/** Takes a text in lower case apart; null if anything in it belongs to no position. */
export function tokens(text: string): Token[] | null {
	const found: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const next = RULES.map(([rule, make]) => {
			rule.lastIndex = at;
			const match = rule.exec(text);
			return match && { length: match[0].length, token: make(match[0]) };
		}).find(Boolean);
		if (!next) return null;
		at += next.length;
		if (next.token) found.push(next.token);
	}
	return found;
}

/** Reads one angle: a hemisphere before or behind it or a sign, degrees, perhaps minutes and seconds. */
export function readAngle(tokens: readonly Token[]): Angle | null {
	const rest = [...tokens];
	let hemisphere: Hemisphere | null = null;
	const end = rest[0]?.type === 'hemisphere' ? rest.shift() : undefined;
	const last = end ?? (rest.at(-1)?.type === 'hemisphere' ? rest.pop() : undefined);
	if (last?.type === 'hemisphere') hemisphere = last;
	let sign = 1;
	if (rest[0]?.type === 'sign') {
		if (hemisphere) return null;
		sign = rest[0].sign;
		rest.shift();
	}
	const numbers: number[] = [];
	while (rest.length) {
		const number = rest.shift()!;
		if (number.type !== 'number') return null;
		const unit = rest[0]?.type === 'unit' ? rest.shift() : undefined;
		if (unit?.type === 'unit' && unit.index !== numbers.length) return null;
		if (!number.whole && rest.length) return null;
		if (numbers.length && number.value >= 60) return null;
		numbers.push(number.value);
	}
	const [degrees, minutes = 0, seconds = 0] = numbers;
	if (degrees === undefined || numbers.length > 3) return null;
	const value = (hemisphere?.sign ?? sign) * (degrees + minutes / 60 + seconds / 3600);
	return { value, axis: hemisphere?.axis ?? null, parts: numbers.length as Angle['parts'] };
}
