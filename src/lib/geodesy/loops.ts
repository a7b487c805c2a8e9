import { cells, type Edge } from './antimeridian';
import { planarArea, surrounds } from './plane';
import type { LonLat } from './position';

/** A line whose two ends lie on the edge of the map, where its inside goes on along that edge. */
type Chain = LonLat[];

/** The map's edge: counter-clockwise from (180, −90), in degrees; its corners but the last. */
const AROUND = 1080;
const CORNERS: [number, LonLat][] = [
	[180, [180, 90]],
	[540, [-180, 90]],
	[720, [-180, -90]],
	[1080, [180, -90]]
];

/**
 * Polygons (RFC 7946: outer rings counter-clockwise, holes clockwise, all within ±180°) from closed curves that
 * keep their inside on the left. Cutting is a stage of its own: curves that cross the antimeridian become chains
 * from map edge to map edge, and the chains are joined again along that edge, which takes in the pole that
 * they go round. Where no curve reaches the edge, `edgeInside` says whether it is inside.
 */
export function assemble(loops: LonLat[][], edgeInside: boolean): LonLat[][][] {
	const rings: LonLat[][] = [];
	const chains: Chain[] = [];
	const whole: Edge[][] = [];
	for (const loop of loops) {
		const edges = [...cells(loop, true)];
		const start = edges.findIndex((edge, i) => !continues(edges.at(i - 1) as Edge, edge));
		if (start < 0) whole.push(edges);
		else chains.push(...split([...edges.slice(start), ...edges.slice(0, start)]));
	}
	for (const edges of whole) {
		// a ring that already runs along the edge of the map is only another way to write chains
		const start = chains.length ? edges.findIndex(along) : -1;
		if (start < 0) rings.push(edges.map(({ from }) => from));
		else {
			const turned = [...edges.slice(start), ...edges.slice(0, start)];
			chains.push(...split(turned.filter((edge) => !along(edge))));
		}
	}
	rings.push(...join(chains));
	if (chains.length === 0 && edgeInside) rings.push(CORNERS.map(([, corner]) => corner));
	return nest(rings.filter((ring) => ring.length > 2 && planarArea(ring) !== 0));
}

function continues(before: Edge, edge: Edge): boolean {
	return before.to[0] === edge.from[0] && before.to[1] === edge.from[1];
}

function along({ from, to }: Edge): boolean {
	return (
		(from[0] === to[0] && Math.abs(from[0]) === 180) ||
		(from[1] === to[1] && Math.abs(from[1]) === 90)
	);
}

function split(edges: Edge[]): Chain[] {
	const chains: Chain[] = [];
	edges.forEach((edge, i) => {
		const before = edges[i - 1];
		if (!before || !continues(before, edge)) chains.push([edge.from]);
		(chains[chains.length - 1] as Chain).push(edge.to);
	});
	// a chain that only touches the edge of the map bounds nothing
	return chains.filter(
		(chain) => chain.length > 2 || !along({ from: chain[0] as LonLat, to: chain[1] as LonLat })
	);
}

function join(chains: Chain[]): LonLat[][] {
	const starts = chains.map((chain) => place(chain[0] as LonLat));
	const used = chains.map(() => false);
	const rings: LonLat[][] = [];
	chains.forEach((_, first) => {
		if (used[first]) return;
		const ring: LonLat[] = [];
		let current = first;
		do {
			used[current] = true;
			const chain = chains[current] as Chain;
			ring.push(...chain);
			const end = place(chain[chain.length - 1] as LonLat);
			let next = first;
			let way = Infinity;
			starts.forEach((start, i) => {
				const distance = (((start - end) % AROUND) + AROUND) % AROUND;
				if ((!used[i] || i === first) && distance < way) {
					way = distance;
					next = i;
				}
			});
			for (const turn of [0, AROUND])
				for (const [at, corner] of CORNERS)
					if (at + turn > end && at + turn < end + way) ring.push(corner);
			current = next;
		} while (current !== first);
		rings.push(ring);
	});
	return rings;
}

/** Where a point of the map's edge lies along it. */
function place([lon, lat]: LonLat): number {
	if (lon === 180) return lat + 90;
	if (lon === -180) return 630 - lat;
	return lat > 0 ? 360 - lon : 900 + lon;
}

/** Puts each hole into the smallest outer ring around it, and closes all rings. */
export function nest(rings: LonLat[][]): LonLat[][][] {
	const sized = rings.map((ring) => ({ ring, area: planarArea(ring) }));
	const outers = sized
		.filter(({ area }) => area > 0)
		.sort((a, b) => a.area - b.area)
		.map(({ ring }) => ({ ring, polygon: [close(ring)] }));
	for (const { ring, area } of sized) {
		if (area > 0) continue;
		const home = outers.find((outer) => surrounds(outer.ring, ring));
		(home ?? outers[outers.length - 1])?.polygon.push(close(ring));
	}
	return outers.map(({ polygon }) => polygon);
}

function close(ring: LonLat[]): LonLat[] {
	const closed = ring.filter((position, i) => {
		const before = ring[i - 1];
		return !before || before[0] !== position[0] || before[1] !== position[1];
	});
	const [first, last] = [closed[0] as LonLat, closed[closed.length - 1] as LonLat];
	if (first[0] !== last[0] || first[1] !== last[1]) closed.push([...first]);
	return closed;
}
