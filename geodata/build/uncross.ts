import type { BorderVertex } from '$lib/atlas/schema';

type Segment = readonly [from: BorderVertex, to: BorderVertex];

const turn = (a: BorderVertex, b: BorderVertex, c: BorderVertex) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const apart = ([a, b]: Segment, [c, d]: Segment, axis: 0 | 1) =>
	Math.max(a[axis], b[axis]) < Math.min(c[axis], d[axis]) ||
	Math.max(c[axis], d[axis]) < Math.min(a[axis], b[axis]);

function meet(one: Segment, two: Segment): boolean {
	if (apart(one, two, 0) || apart(one, two, 1)) return false;
	const [[a, b], [c, d]] = [one, two];
	return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/**
 * A part generalised at a tolerance in km, without the crossings that Douglas–Peucker makes in tight
 * meanders: where two edges meet, the most significant vertex left out of each comes back, until
 * none do.
 */
export function uncrossed(part: readonly BorderVertex[], toleranceKm: number): BorderVertex[] {
	const kept = new Set(part.filter(([, , km]) => km >= toleranceKm));
	for (;;) {
		const line = part.filter((vertex) => kept.has(vertex));
		const before = kept.size;
		for (let i = 2; i < line.length; i++)
			for (let j = 1; j < i - 1; j++) {
				const edges = [
					[line[j - 1]!, line[j]!],
					[line[i - 1]!, line[i]!]
				] as const;
				if (!meet(...edges)) continue;
				for (const [from, to] of edges) {
					const between = part.slice(part.indexOf(from) + 1, part.indexOf(to));
					if (between.length) kept.add(between.reduce((a, b) => (b[2] > a[2] ? b : a)));
				}
			}
		if (kept.size === before) return line;
	}
}
