/** The least value of a function with one minimum: golden section. */
export function least(
	f: (x: number) => number,
	from: number,
	to: number
): [x: number, value: number] {
	const GOLDEN = (Math.sqrt(5) - 1) / 2;
	let [a, b] = [from, to];
	let [x, y] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
	let [atX, atY] = [f(x), f(y)];
	for (let round = 0; round < 40; round++) {
		if (atX < atY) [b, y, atY, x] = [y, x, atX, y - GOLDEN * (y - a)];
		else [a, x, atX, y] = [x, y, atY, x + GOLDEN * (b - x)];
		if (y === b || x < a) break;
		[atX, atY] = [f(x), f(y)];
	}
	return atX < atY ? [x, atX] : [y, atY];
}
