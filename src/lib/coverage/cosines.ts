/** cos and sin of k·j·π/n at [k·(n + 1) + j], for each n. */
const tables: { cos: Float64Array; sin: Float64Array }[] = [];
function table(n: number) {
	const known = tables[n];
	if (known) return known;
	const cos = new Float64Array((n + 1) * (n + 1));
	const sin = new Float64Array((n + 1) * (n + 1));
	for (let k = 0; k <= n; k++)
		for (let j = 0; j <= n; j++) {
			const angle = (Math.PI * ((k * j) % (2 * n))) / n;
			cos[k * (n + 1) + j] = Math.cos(angle);
			sin[k * (n + 1) + j] = (k * j) % n === 0 ? 0 : Math.sin(angle);
		}
	return (tables[n] = { cos, sin });
}

/** Fills every fourth number from `from` with the coefficients of cos(k·t) of what is known at t = j·π/n (DCT-I). */
export function cosines(
	values: Float64Array,
	n: number,
	all: number[] | Float64Array,
	from: number
): void {
	const { cos } = table(n);
	for (let k = 0; k <= n; k++) {
		let sum = ((values[0] as number) + (k % 2 ? -1 : 1) * (values[n] as number)) / 2;
		for (let j = 1; j < n; j++) sum += (values[j] as number) * (cos[k * (n + 1) + j] as number);
		all[4 * k + from] = ((k === 0 || k === n ? 1 : 2) * sum) / n;
	}
}

/** The same for sin(k·t). */
export function sines(
	values: Float64Array,
	n: number,
	all: number[] | Float64Array,
	from: number
): void {
	const { sin } = table(n);
	for (let k = 1; k < n; k++) {
		let sum = 0;
		for (let j = 1; j < n; j++) sum += (values[j] as number) * (sin[k * (n + 1) + j] as number);
		all[4 * k + from] = (2 * sum) / n;
	}
}
