import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '$lib/coverage';
import { merge } from '$lib/coverage/merge';
import { area } from '$lib/geodesy';
import { box, inside, random } from '../truth';

test('what overlaps counts once, wherever its parts lie and whichever way their rings run', () => {
	fc.assert(
		fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 12 }), (seed, count) => {
			const next = random(seed);
			const boxes = Array.from({ length: count }, () => {
				const [west, south] = [90 + 10 * next(), 20 + 10 * next()];
				return box(west, south, west + 1 + 6 * next(), south + 1 + 6 * next());
			});
			const turned = boxes.map(({ coordinates }) =>
				next() < 0.5 ? coordinates : coordinates.map((ring) => ring.toReversed())
			);
			const whole = merge(turned);
			for (let i = 0; i < 40; i++) {
				const at: [number, number] = [88 + 20 * next(), 18 + 20 * next()];
				expect(inside(whole, at)).toBe(boxes.some((one) => inside(one, at)));
			}
			const sum = boxes.reduce((all, one) => all + area(one), 0);
			expect(area(whole)).toBeLessThan(sum * (1 + 1e-8));
			const { share, complete } = coverage({
				sites: [{ position: [98, 28], range: 9_000_000 }],
				target: whole
			});
			expect({ share, complete }).toEqual({ share: 1, complete: true });
		}),
		{ numRuns: 60 }
	);
});

test('holes stay, unless another area covers them, and so do islands in them', () => {
	const [outer] = box(100, 20, 110, 30).coordinates;
	const [lake] = box(102, 22, 108, 28).coordinates;
	const [islet] = box(104, 24, 106, 26).coordinates;
	const whole = merge([[outer!, lake!.toReversed()], [islet!]]);
	expect(whole.coordinates.map(({ length }) => length).sort()).toEqual([1, 2]);
	expect(inside(whole, [103, 23])).toBe(false);
	expect(inside(whole, [105, 25])).toBe(true);
	const filled = merge([[outer!, lake!], box(101, 21, 109, 29).coordinates]);
	expect(area(filled)).toBeCloseTo(area(box(100, 20, 110, 30)), -3);
});

test('a belt around the earth stays one where another area gives its edges corners', () => {
	const belt = box(-180, 10, 180, 20);
	const across = box(40, 5, 41, 25);
	const whole = merge([belt.coordinates, across.coordinates]);
	expect(area(whole)).toBeGreaterThan(area(belt));
	expect(area(whole)).toBeLessThan(area(belt) + area(across));
	// A sliver leaves nothing but a corner.
	const [sliver] = [
		[
			[0, 0],
			[180, 89.9999999],
			[-1e-160, 0],
			[0, 0]
		]
	];
	expect(area(merge([belt.coordinates, [sliver!]])) / area(belt)).toBeCloseTo(1, 9);
	const { complete } = coverage({
		sites: [{ position: [0, 90], range: 9_500_000 }],
		target: whole
	});
	expect(complete).toBe(true);
});

test('corners that a ring comes back from count for nothing, wherever it begins', () => {
	const square = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10]
	];
	const spikes = {
		'along a parallel': [
			[0, 0],
			[170, 0],
			[171, 0],
			[0, 0],
			[0, 90]
		],
		'on a corner': [
			[0, 0],
			[10, 0],
			[20, 0],
			[10, 0],
			[10, 10],
			[0, 10]
		],
		'on a corner, twice': [
			[0, 0],
			[10, 0],
			[20, 0],
			[30, 0],
			[10, 0],
			[10, 0],
			[10, 10],
			[0, 10]
		],
		'on an edge': [
			[0, 0],
			[5, 0],
			[5, -9],
			[5, 0],
			[10, 0],
			[10, 10],
			[0, 10]
		]
	};
	for (const [what, corners] of Object.entries(spikes))
		for (let begin = 0; begin < corners.length; begin++)
			for (const way of [1, -1]) {
				const turned = [...corners.slice(begin), ...corners.slice(0, begin)];
				const ring = way > 0 ? turned : turned.toReversed();
				const { coordinates } = merge([[[...ring, ring[0]!]]]);
				if (what === 'along a parallel') expect(coordinates).toEqual([]);
				else
					expect(new Set(coordinates.flat(2).map(String)), what).toEqual(
						new Set([...square, ...(what === 'on an edge' ? [[5, 0]] : [])].map(String))
					);
			}
});
