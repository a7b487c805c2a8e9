/**
 * A zero of `f` between `a` and `b`, where its values `atA` and `atB` differ in sign: false position with the
 * Illinois rule (an end that stays twice counts half). Stops within `close` of nought, or when the bracket is
 * down to rounding.
 */
export function root(
	f: (x: number) => number,
	a: number,
	b: number,
	atA: number,
	atB: number,
	close: number
): number {
	if (atA === 0) return a;
	if (atB === 0) return b;
	let side = 0;
	let x = a;
	for (let round = 0; round < 100; round++) {
		// a step, or a curve that all but touches, defeats false position: halve now and then
		x = round % 4 === 3 ? (a + b) / 2 : (a * atB - b * atA) / (atB - atA);
		if (!(x > a && x < b)) x = (a + b) / 2;
		const y = f(x);
		if (Math.abs(y) <= close || b - a < 1e-15 * Math.max(1, Math.abs(x))) return x;
		if (y > 0 === atB > 0) {
			[b, atB] = [x, y];
			if (side === 1) atA /= 2;
			side = 1;
		} else {
			[a, atA] = [x, y];
			if (side === -1) atB /= 2;
			side = -1;
		}
	}
	return x;
}
