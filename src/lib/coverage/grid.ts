import type { Disc } from './overlap';

/** A cell is at least so wide, in metres: then its three numbers fit into one. */
const LEAST = 1_000;
const SPREAD = 16_384;

/** Up to so many questions about pairs it is quicker to look at all pairs. */
const FEW = 1_000;

/** Whether two discs could have a point in common: their centres are nearer than their ranges together. */
export function touch(a: Disc, b: Disc): boolean {
	const x = a.x - b.x;
	const y = a.y - b.y;
	const z = a.z - b.z;
	const reach = a.range + b.range;
	return x * x + y * y + z * z < reach * reach;
}

/**
 * Finds the items whose discs could touch one's own, in lists, its own cell first: a hash grid in three dimensions with
 * cells as wide as the widest disc, so that 27 of them hold all neighbours. Larger discs come first: they hide more.
 */
export function neighbours<Item extends { disc: Disc }>(
	items: Item[],
	questions = items.length
): (item: Item) => Item[][] {
	const sorted = [...items].sort((a, b) => b.disc.range - a.disc.range);
	if (items.length * questions < FEW) return () => [sorted];
	const size = Math.max(LEAST, 2 * (sorted[0] as Item).disc.range);
	const cell = (metres: number) => Math.floor(metres / size);
	const key = (x: number, y: number, z: number) => (x * SPREAD + y) * SPREAD + z;
	const cells = new Map<number, Item[]>();
	for (const item of sorted) {
		const { x, y, z } = item.disc;
		const at = key(cell(x), cell(y), cell(z));
		const there = cells.get(at);
		if (there) there.push(item);
		else cells.set(at, [item]);
	}
	const around = new Map<number, Item[][]>();
	return ({ disc: { x, y, z } }) => {
		const home = key(cell(x), cell(y), cell(z));
		let lists = around.get(home);
		if (lists) return lists;
		lists = [];
		for (const dx of [0, -1, 1])
			for (const dy of [0, -1, 1])
				for (const dz of [0, -1, 1]) {
					const there = cells.get(key(cell(x) + dx, cell(y) + dy, cell(z) + dz));
					if (there) lists.push(there);
				}
		around.set(home, lists);
		return lists;
	};
}
