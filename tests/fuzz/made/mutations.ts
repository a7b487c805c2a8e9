import fc from 'fast-check';

// What goes wrong with files, on their way or on purpose.

/** Texts that break what takes them for something else than text. */
export const strings: fc.Arbitrary<string> = fc.oneof(
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			...[
				'',
				' ',
				' spaced ',
				'__proto__',
				'constructor',
				'prototype',
				'toString',
				'hasOwnProperty'
			],
			...[
				'<script>alert(1)</script>',
				'<b onclick="x">',
				']]>',
				'-->',
				'&lt;i&gt;',
				'&lol;',
				'&#0;'
			],
			...[
				'"',
				"'",
				'""',
				'\\',
				'\n',
				'a\r\nb\tc',
				'\u0000',
				'\u2028',
				'\ufeff',
				'\ud800',
				'😀',
				'%',
				'%zz'
			],
			...[
				'=SUM(A1)',
				'+1',
				'-',
				'12',
				'-0',
				'1e400',
				'NaN',
				'true',
				'null',
				'undefined',
				'{}',
				'[]'
			],
			...['Амур', '黑龙江', 'nombre', 'id', 'name', 'lat', 'lon', 'wkt', 'x'.repeat(300)]
		)
	}
);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What a number in a text becomes. */
const NUMBERS = [
	...[
		'1e400',
		'-1e400',
		'-0',
		'NaN',
		'Infinity',
		'1e-400',
		'99999999999999999999',
		'0.1e',
		'""',
		'null'
	],
	...['181', '-90.000001', '1,5', '0x1f', '--1', '.', '1.', '+1', '', '2147483648', '-2147483649']
];
const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'type',
	'geometry',
	'features',
	''
];
const INSERTED = [
	...[
		'<',
		'>',
		'&',
		'"',
		"'",
		'{',
		'}',
		'[',
		']',
		',',
		';',
		':',
		'\n',
		'\r\n',
		'\t',
		'\\',
		'\u0000',
		'\x1e'
	],
	...[
		'&lol9;',
		'&#x110000;',
		'&#0;',
		'<![CDATA[',
		']]>',
		'<!--',
		'-->',
		'<?x',
		'?>',
		'\ud800',
		'\ufeff'
	],
	...[
		'<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
		'&b;',
		'<__proto__>',
		'xmlns:x="x"'
	]
];
const NESTED: [string, string][] = [
	['[', ']'],
	['{"a":', '}'],
	['<Folder>', '</Folder>'],
	['<MultiGeometry>', '</MultiGeometry>'],
	['GEOMETRYCOLLECTION(', ')'],
	['(', ')'],
	['{"type":"GeometryCollection","geometries":[', ']}']
];

type Change = (text: string) => string;

const at = (text: string, where: number) => Math.floor(where * text.length);

/** Replaces the one of all matches that stands at a share of them. */
function replaced(
	text: string,
	pattern: RegExp,
	where: number,
	by: (found: string) => string
): string {
	const found = [...text.matchAll(pattern)];
	const one = found[Math.floor(where * found.length)];
	if (!one) return text;
	return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const change: fc.Arbitrary<Change> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.tuple(share, fc.constantFrom(...NUMBERS)).map(
			([where, number]): Change =>
				(text) =>
					replaced(text, /-?\d+(?:\.\d+)?/g, where, () => number)
		)
	},
	{
		weight: 2,
		arbitrary: fc.tuple(share, fc.constantFrom(...KEYS)).map(
			([where, key]): Change =>
				(text) =>
					replaced(text, /"\w+"(?=:)|(?<=name=")\w+|(?<=<\/?)\w+/g, where, (found) =>
						found.startsWith('"') ? `"${key}"` : key
					)
		)
	},
	fc.tuple(share, fc.constantFrom(...INSERTED)).map(([where, sign]): Change => (text) => {
		const from = at(text, where);
		return text.slice(0, from) + sign + text.slice(from);
	}),
	fc.tuple(share, strings).map(
		([where, some]): Change =>
			(text) =>
				replaced(text, /"[^"]*"|(?<=>)[^<]+/g, where, (found) =>
					found.startsWith('"') ? `"${some}"` : some
				)
	),
	// cut out, doubled, moved
	fc.tuple(share, share, share, fc.nat(2)).map(([a, b, c, what]): Change => (text) => {
		const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
		const part = text.slice(from, to).slice(0, 20_000);
		if (what === 0) return text.slice(0, from) + text.slice(to);
		const put = at(text, c);
		return text.slice(0, put) + part + text.slice(put);
	}),
	share.map(
		(where): Change =>
			(text) =>
				text.slice(0, at(text, where))
	),
	fc
		.tuple(
			share,
			fc.constantFrom(...NESTED),
			fc.constantFrom(2, 20, 150, 199, 201, 3000, 8000, 20_000)
		)
		.map(
			([where, [open, close], depth]): Change =>
				(text) =>
					replaced(
						text,
						/\[[-\d.,]*\]|"[^"]*"|<Point>.*?<\/Point>|\([^()]*\)|-?\d+/g,
						where,
						(found) => open.repeat(depth) + found + close.repeat(depth)
					)
		)
);

/** Any text, changed in a few ways. */
export const mutatedText = (base: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(base, fc.array(change, { minLength: 1, maxLength: 4 }))
		.map(([text, changes]) => changes.reduce((now, one) => one(now), text).slice(0, 300_000));

type BytesChange = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: Uint8Array[]): Uint8Array => {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let from = 0;
	for (const part of parts) {
		all.set(part, from);
		from += part.length;
	}
	return all;
};

const EXTREMES = [
	0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x7fffff00, 0xffff, 0x100, 4, 8
];

const bytesChange: fc.Arbitrary<BytesChange> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc
			.tuple(share, fc.integer({ min: 0, max: 7 }))
			.map(([where, bit]): BytesChange => (bytes) => {
				const changed = bytes.slice();
				if (changed.length) changed[Math.floor(where * changed.length)]! ^= 1 << bit;
				return changed;
			})
	},
	// lengths, counts and offsets that promise too much
	{
		weight: 4,
		arbitrary: fc
			.tuple(share, fc.constantFrom(...EXTREMES), fc.boolean(), fc.constantFrom(1, 2, 4))
			.map(([where, value, little, size]): BytesChange => (bytes) => {
				const changed = bytes.slice();
				if (changed.length < 8) return changed;
				const view = new DataView(changed.buffer);
				// Numbers mostly stand where their size divides the place.
				const place = Math.floor((where * (changed.length - 4)) / size) * size;
				if (size === 1) view.setUint8(place, value & 255);
				else if (size === 2) view.setUint16(place, value & 0xffff, little);
				else view.setUint32(place, value, little);
				return changed;
			})
	},
	fc
		.tuple(share, fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e300, 5e-324, 181))
		.map(([where, value]): BytesChange => (bytes) => {
			const changed = bytes.slice();
			if (changed.length < 8) return changed;
			const place = Math.floor((where * (changed.length - 8)) / 4) * 4;
			new DataView(changed.buffer).setFloat64(place, value, true);
			return changed;
		}),
	share.map(
		(where): BytesChange =>
			(bytes) =>
				bytes.slice(0, Math.floor(where * bytes.length))
	),
	fc.tuple(share, share, share, fc.nat(2)).map(([a, b, c, what]): BytesChange => (bytes) => {
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		const [from, to] = [low, high].map((where) => Math.floor(where * bytes.length));
		if (what === 0) return joined(bytes.slice(0, from), bytes.slice(to));
		const put = Math.floor(c * bytes.length);
		return joined(bytes.slice(0, put), bytes.slice(from, to), bytes.slice(put));
	}),
	fc
		.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 12 }))
		.map(([where, some]): BytesChange => (bytes) => {
			const put = Math.floor(where * bytes.length);
			return joined(bytes.slice(0, put), some, bytes.slice(put));
		})
);

/** Any bytes, changed in a few ways. */
export const mutatedBytes = (base: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
	fc
		.tuple(base, fc.array(bytesChange, { minLength: 1, maxLength: 5 }))
		.map(([bytes, changes]) => changes.reduce((now, one) => one(now), bytes).slice(0, 300_000));
