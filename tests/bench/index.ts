// What the core takes beside the turf pipeline and a Clipper2 pipeline, on the same inputs, in one run; then what the
// import takes beside plain parsers.
// node geodata/build/run.js tests/bench/index.ts [--json] [--full]
import os from 'node:os';
import {
	coverage,
	inRange,
	Memory,
	prepare,
	preparePlaces,
	preparePoints,
	ringPath,
	share,
	unionArea,
	type Site
} from '../../src/lib/coverage';
import { distance } from '../../src/lib/geodesy';
import { imports, printImports } from './bring';
import { load } from './clipper';
import { places, sitesAround, sitesInland, taiwan } from './scene';
import * as turf from './turf';

interface Row {
	work: 'drag frame' | 'union and share' | 'union area' | 'places in range' | 'target of points';
	sites: number;
	turfMs: number | null;
	clipperMs: number | null;
	oursMs: number;
	turfRatio: number | null;
	clipperRatio: number | null;
}

/** The median time of a piece of work in milliseconds: as often as `budget` allows, at least once, at most `most`. */
function time(work: (run: number) => unknown, budget: number, most = 200): number {
	const times: number[] = [];
	const start = performance.now();
	for (let run = 0; run < most && (run === 0 || performance.now() - start < budget); run++) {
		const begin = performance.now();
		work(run);
		times.push(performance.now() - begin);
	}
	times.sort((a, b) => a - b);
	return times[times.length >> 1] as number;
}

/** A single site moves a little from run to run: what is remembered of it does not count. */
function moved(sites: Site[], run: number): Site[] {
	const [site] = sites;
	if (sites.length > 1 || !site) return sites;
	const [lon, lat] = site.position as [number, number];
	return [{ ...site, position: [lon + 1e-6 * run, lat] }];
}

/** Stops the bench if two pipelines do not mean the same thing; the sphere alone is off by half a percent. */
function agree(what: string, ours: number, theirs: number, within: number): void {
	if (!(Math.abs(ours - theirs) <= within))
		throw new Error(`${what}: ours ${ours}, theirs ${theirs}: they do not do the same work`);
}

export async function main(args: string[] = []): Promise<void> {
	const full = args.includes('--full');
	const json = args.includes('--json');
	const clipper = await load();
	const rows: Row[] = [];
	const row = (
		work: Row['work'],
		sites: number,
		oursMs: number,
		turfMs: number | null,
		clipperMs: number | null
	) => {
		rows.push({
			work,
			sites,
			turfMs,
			clipperMs,
			oursMs,
			turfRatio: turfMs && turfMs / oursMs,
			clipperRatio: clipperMs && clipperMs / oursMs
		});
	};
	const island = taiwan();
	const target = prepare(island);

	// one frame of a drag: a ring of 256 points, the share of Taiwan, 1,000 places in or out
	const near = places(1000, [121, 24]);
	const prepared = preparePlaces(near);
	const dragged = (run: number): Site => ({
		position: [118.9 + 0.001 * (run % 500), 25.5 + 0.0005 * (run % 300)],
		range: 400_000
	});
	const frame = (site: Site) => {
		const path = ringPath(site);
		const { share: covered } = share({ sites: [site], target });
		return { path, covered, count: inRange([site], prepared).reduce((a, b) => a + b, 0) };
	};
	const [mine, theirs] = [frame(dragged(0)), turf.frame(dragged(0), island, near)];
	agree('share of a drag', mine.covered, theirs.share, 0.01);
	agree('places of a drag', mine.count, theirs.count, 20);
	time((run) => frame(dragged(run)), 600, 4000);
	row(
		'drag frame',
		1,
		time((run) => frame(dragged(run)), 1000, 4000),
		time((run) => turf.frame(dragged(run), island, near), 1500),
		time((run) => clipper.share([dragged(run)], island), 500)
	);

	for (const count of [1, 10, 100, 1000, 10_000]) {
		const sites = sitesAround(count);
		const ours = (run = 0) => {
			const some = moved(sites, run);
			const memory = new Memory();
			return {
				union: unionArea(some, { memory }),
				...share({ sites: some, target, memory })
			};
		};
		const withTurf = count <= (full ? 1000 : 100);
		const withClipper = count <= (full ? 10_000 : 1000);
		if (withClipper)
			agree(`share of ${count}`, ours().share, clipper.share(sites, island).share, 0.01);
		time(ours, 400);
		row(
			'union and share',
			count,
			time(ours, 700),
			withTurf ? time(() => turf.share(sites, island), 1500, 20) : null,
			withClipper ? time(() => clipper.share(sites, island), 1000, 20) : null
		);
	}

	for (const count of [1, 10, 100, 1000, 10_000]) {
		const sites = sitesInland(count);
		const ours = (run = 0) => unionArea(moved(sites, run));
		const withTurf = count <= (full ? 1000 : 100);
		const withClipper = count <= (full ? 10_000 : 1000);
		if (withClipper) agree(`area of ${count}`, ours() / clipper.unionArea(sites), 1, 0.01);
		time(ours, 400);
		row(
			'union area',
			count,
			time(ours, 900),
			withTurf ? time(() => turf.unionArea(sites), 1500, 20) : null,
			withClipper ? time(() => clipper.unionArea(sites), 1000, 20) : null
		);
	}

	const everywhere = places(100_000);
	for (const count of [1, 10, 100, 1000, 10_000]) {
		const sites = sitesInland(count);
		const ours = () => inRange(sites, everywhere);
		check(sites, everywhere, ours());
		row(
			'places in range',
			count,
			time(ours, 1000, 30),
			count <= (full ? 100 : 10) ? time(() => turf.inRange(sites, everywhere), 1500, 5) : null,
			null
		);
	}
	// one frame of a drag of one site among many, about 100,000 points that a reader brought
	const brought = preparePoints(everywhere);
	for (const count of [1, 100]) {
		const sites = sitesInland(count);
		const memory = new Memory();
		const ours = (run = 0) => {
			const [first, ...rest] = sites as [Site, ...Site[]];
			return coverage({ sites: [...moved([first], run), ...rest], target: brought, memory });
		};
		const theirs = turf.points(sites, everywhere);
		agree(`points of ${count}`, ours().covered / theirs.count, 1, 0.05);
		agree(`farthest point of ${count}`, ours().farthest / theirs.farthest, 1, 0.01);
		time(ours, 400);
		row(
			'target of points',
			count,
			time(ours, 1000),
			time(() => turf.points(sites, everywhere), 1500, 5),
			null
		);
	}
	const imported = await imports();
	if (json) console.log(JSON.stringify([...rows, ...imported]));
	else {
		print(rows, full);
		printImports(imported);
	}
}

/** No place may be told otherwise than by its distances. */
function check(sites: Site[], all: Float64Array, found: Uint8Array): void {
	for (let i = 0; i < 40; i++) {
		const at = [all[2 * i] as number, all[2 * i + 1] as number];
		const within = sites.some(
			({ position, range }) =>
				Math.abs((position[1] as number) - (at[1] as number)) < 5 && distance(position, at) <= range
		);
		if (within !== (found[i] === 1))
			throw new Error(`place ${at} is ${within ? 'in' : 'out of'} range`);
	}
}

function print(rows: Row[], full: boolean): void {
	const cpus = os.cpus();
	console.log(
		`${cpus[0]?.model.trim()}, ${cpus.length} cores, Node ${process.version}. Median milliseconds.\n`
	);
	const number = (value: number | null, unit = '') =>
		value === null
			? '–'
			: `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))}${unit}`;
	const lines = [
		['work', 'sites', 'turf', 'clipper', 'ours', 'turf / ours', 'clipper / ours'],
		...rows.map((row) => [
			row.work,
			row.sites.toLocaleString('en'),
			number(row.turfMs),
			number(row.clipperMs),
			number(row.oursMs),
			number(row.turfRatio, ' ×'),
			number(row.clipperRatio, ' ×')
		])
	];
	const widths =
		lines[0]?.map((_, k) => Math.max(...lines.map((line) => line[k]?.length ?? 0))) ?? [];
	lines.forEach((line, i) => {
		console.log(
			`| ${line.map((text, k) => (k ? text.padStart(widths[k] ?? 0) : text.padEnd(widths[k] ?? 0))).join(' | ')} |`
		);
		if (i === 0)
			console.log(
				`| ${widths.map((width, k) => '-'.repeat(width - (k ? 1 : 0)) + (k ? ':' : '')).join(' | ')} |`
			);
	});
	console.log(
		'\ndrag frame: a ring of 256 points, the share of Taiwan, 1,000 places (the clipper does no places).'
	);
	console.log('places in range: 100,000 places. Rings of turf and clipper have 256 sides.');
	console.log(
		'target of points: a frame of a drag over 100,000 points: how many are in range, the nearest, the farthest.'
	);
	if (!full) console.log('–: not run; --full runs the sizes that take turf and clipper minutes.');
}
