// Draws the figures of docs/coverage.md with the core itself:
// node geodata/build/run.js tests/tools/drawings.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { coverage, Memory, radarHorizon, ringPath, union, type Site } from '../../src/lib/coverage';
import { siting } from '../../src/lib/coverage/siting';
import { reaches } from '../../src/lib/coverage/site';
import { toLonLat } from '../../src/lib/geodesy/cartesian';
import { distance, ring } from '../../src/lib/geodesy';
import { country, mainIsland } from '../unit/coverage/taiwan';

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const colour = {
	ink: '#22303c',
	land: '#e9e3d3',
	sea: '#f5f8fa',
	cover: '#c8421a',
	line: '#1f4e9e',
	faint: '#9aa7b1'
};

/** A plain map of degrees: x is longitude shortened by the cosine of the middle latitude. */
function map(west: number, south: number, east: number, north: number, width: number) {
	const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = width / ((east - west) * shorten);
	const height = Math.round((north - south) * scale);
	// what lies out of sight is drawn along the frame, where most of it is one point
	const into = (value: number, most: number) => Math.max(-30, Math.min(most + 30, value));
	const at = ([lon, lat]: Position) =>
		[
			into(((lon as number) - west) * shorten * scale, width),
			into((north - (lat as number)) * scale, height)
		] as const;
	const path = (line: Position[], closed = false) =>
		line
			.map(at)
			.filter(
				([x, y], i, all) =>
					i === 0 ||
					i === all.length - 1 ||
					Math.hypot(x - all[i - 1]![0], y - all[i - 1]![1]) > 1.2
			)
			.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
			.join('') + (closed ? 'Z' : '');
	const area = (shape: Polygon | MultiPolygon) =>
		(shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat())
			.filter((line) =>
				line.some(
					([lon, lat]) => lon! > west - 3 && lon! < east + 3 && lat! > south - 3 && lat! < north + 3
				)
			)
			.map((line) => path(line, true))
			// an islet of a point or two is not seen
			.filter((line) => line.split('L').length > 3)
			.join('');
	return { at, path, area, width, height };
}

function save(name: string, width: number, height: number, title: string, body: string[]): void {
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, system-ui, sans-serif" font-size="13">`,
		`<title>${title}</title>`,
		`<rect width="${width}" height="${height}" fill="${colour.sea}"/>`,
		...body,
		'</svg>\n'
	].join('\n');
	if (text.length > 60_000) throw new Error(`${name} has ${text.length} characters`);
	writeFileSync(`${folder}coverage-${name}.svg`, text);
	console.log(`docs/images/coverage-${name}.svg ${text.length}`);
}

const stroke = (d: string, color: string, width = 1.5, more = '') =>
	`<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" ${more}/>`;
const fill = (d: string, color: string, more = '') => `<path d="${d}" fill="${color}" ${more}/>`;
const label = (x: number, y: number, text: string, more = '') =>
	`<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" fill="${colour.ink}" ${more}>${text}</text>`;
const dot = ([x, y]: readonly [number, number], color = colour.ink) =>
	`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="${color}"/>`;

function pairs(path: Float64Array): Position[] {
	return Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i]!, path[2 * i + 1]!]);
}

/** A ring of twelve points at 70° north: its straight edges, and how far they leave it. */
function sag(): void {
	const site: Site = { position: [100, 70], range: 400_000 };
	const few = pairs(ringPath(site, undefined, 12));
	const plane = map(86, 65.5, 114, 74.5, 640);
	let worst: Position = few[0]!;
	let most = 0;
	few.forEach((a, i) => {
		const b = few[(i + 1) % few.length]!;
		const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
		const off = Math.abs(distance(site.position, middle) - site.range);
		if (off > most) [worst, most] = [middle, off];
	});
	save(
		'sag',
		plane.width,
		plane.height,
		'A ring of 400 km at 70 degrees north and the straight edges between twelve of its points',
		[
			stroke(plane.path(pairs(ringPath(site, undefined, 256)), true), colour.cover, 2.5),
			stroke(plane.path(few, true), colour.line, 1.5),
			...few.map((point) => dot(plane.at(point), colour.line)),
			dot(plane.at(site.position)),
			dot(plane.at(worst), colour.cover),
			label(
				plane.at(worst)[0] + 10,
				plane.at(worst)[1] + 4,
				`${(most / 1000).toFixed(1)} km off the ring`
			),
			label(plane.at(site.position)[0] + 8, plane.at(site.position)[1] + 4, '100° E, 70° N')
		]
	);
}

/** The arcs that bound a union, the hidden parts of the rings, and what bounds the covered part of Taiwan. */
function arcs(): void {
	const island = mainIsland();
	const sites: Site[] = [
		{ position: [119.6, 25.4], range: 190_000 },
		{ position: [119.2, 23.6], range: 160_000 },
		{ position: [120.6, 22.2], range: 120_000 },
		{ position: [121.3, 24.9], range: 90_000 }
	];
	const plane = map(117, 20.9, 123.2, 27.3, 600);
	const body = [fill(plane.area(island), colour.land)];
	for (const site of sites)
		body.push(
			stroke(plane.path(pairs(ringPath(site)), true), colour.faint, 1, 'stroke-dasharray="4 4"')
		);
	for (const { circle, arcs } of new Memory().union(reaches(sites)))
		for (const { from, to } of arcs ?? []) {
			const line = Array.from({ length: 121 }, (_, i) =>
				toLonLat(...circle.at(from + ((to - from) * i) / 120))
			);
			body.push(stroke(plane.path(line), colour.line, 2));
		}
	const { outline } = union(sites, { tolerance: 100 });
	body.push(`<clipPath id="island"><path d="${plane.area(island)}"/></clipPath>`);
	body.push(`<clipPath id="reach"><path d="${plane.area(outline)}"/></clipPath>`);
	body.push(
		fill(plane.area(outline), colour.cover, 'fill-opacity="0.18" clip-path="url(#island)"')
	);
	body.push(stroke(plane.area(island), colour.faint, 1));
	body.push(stroke(plane.area(island), colour.cover, 3, 'clip-path="url(#reach)"'));
	body.push(stroke(plane.area(outline), colour.cover, 5, 'clip-path="url(#island)"'));
	const { share } = coverage({ sites, target: island });
	for (const { position } of sites) body.push(dot(plane.at(position)));
	body.push(
		label(
			12,
			plane.height - 14,
			`${(100 * share).toFixed(1)} % covered; thick red: what is integrated along`
		)
	);
	save(
		'arcs',
		plane.width,
		plane.height,
		'Four discs over Taiwan: the arcs that bound their union, and the boundary of the covered part',
		body
	);
}

/** From where one site of 400 km would cover Taiwan's main island. */
function region(): void {
	const island = mainIsland();
	const china = country('156');
	const answer = siting({ target: island, range: 400_000, land: china, tolerance: 50 });
	const anywhere = siting({ target: island, range: 400_000, tolerance: 50 });
	const plane = map(116, 21.2, 124, 27.5, 640);
	save(
		'siting',
		plane.width,
		plane.height,
		'The places from which one site of 400 km would cover all of the main island',
		[
			fill(plane.area(china), colour.land, 'stroke="#cfc6b0" stroke-width="0.5"'),
			fill(plane.area(island), colour.land, 'stroke="#cfc6b0" stroke-width="0.5"'),
			stroke(plane.area(anywhere.region), colour.cover, 1.5, 'stroke-dasharray="5 4"'),
			fill(plane.area(answer.region), colour.cover, 'fill-opacity="0.55"'),
			dot(plane.at(answer.bestSite), colour.line),
			stroke(
				plane.path(
					pairs(ringPath({ position: answer.bestSite, range: answer.minimumRange })),
					true
				),
				colour.line,
				1
			),
			label(
				plane.at(answer.bestSite)[0] - 8,
				plane.at(answer.bestSite)[1] - 10,
				`${(answer.minimumRange / 1000).toFixed(0)} km would do`,
				'text-anchor="end"'
			)
		]
	);
}

/** How far a radar on a mast of 24 m sees by the altitude of its target. */
function bowl(): void {
	const [width, height, left, low] = [640, 320, 60, 280];
	const x = (metres: number) => left + (metres / 450_000) * (width - left - 20);
	const y = (altitude: number) => low - (altitude / 12_000) * (low - 20);
	const line = Array.from({ length: 101 }, (_, i) => 12_000 * (i / 100) ** 2);
	const path = line
		.map(
			(altitude, i) =>
				`${i ? 'L' : 'M'}${x(radarHorizon(24, altitude)).toFixed(1)} ${y(altitude).toFixed(1)}`
		)
		.join('');
	const body = [
		fill(
			`M${x(0)} ${y(12_000)}L${x(0)} ${y(0)}${path.replace('M', 'L')}L${x(0)} ${y(12_000)}Z`,
			colour.cover,
			'fill-opacity="0.15"'
		),
		stroke(path, colour.cover, 2.5),
		stroke(`M${x(400_000)} ${y(0)}V${y(12_000)}`, colour.line, 1.5, 'stroke-dasharray="5 4"'),
		label(x(400_000) - 6, y(11_500), 'range 400 km', 'text-anchor="end"'),
		stroke(`M${left} 20V${low}H${width - 20}`, colour.ink, 1)
	];
	for (const altitude of [0, 3000, 6000, 9000, 12_000])
		body.push(label(left - 8, y(altitude) + 4, `${altitude / 1000} km`, 'text-anchor="end"'));
	for (const metres of [100_000, 200_000, 300_000, 400_000])
		body.push(label(x(metres), low + 18, `${metres / 1000} km`, 'text-anchor="middle"'));
	for (const altitude of [100, 1000, 3000, 10_000])
		body.push(dot([x(radarHorizon(24, altitude)), y(altitude)], colour.cover));
	save(
		'bowl',
		width,
		height,
		'The radar horizon of a mast of 24 m by the altitude of the target',
		body
	);
}

/** Rings at the antimeridian and over the pole, as RFC 7946 has them. */
function edges(): void {
	const plane = { ...map(-180, 40, 180, 90, 720) };
	const flat = ([lon, lat]: Position) =>
		[((lon! + 180) / 360) * 720, ((90 - lat!) / 50) * 220] as const;
	const draw = (shape: Polygon | MultiPolygon) =>
		(shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat())
			.map(
				(line) =>
					line
						.map(
							(p, i) =>
								`${i ? 'L' : 'M'}${flat(p)
									.map((v) => v.toFixed(1))
									.join(' ')}`
						)
						.join('') + 'Z'
			)
			.join('');
	save(
		'edges',
		plane.width,
		220,
		'A ring across the antimeridian in two parts, and a ring over the pole with the edge along it',
		[
			fill(
				draw(ring([178, 55], 900_000, { tolerance: 2000 })),
				colour.line,
				`fill-opacity="0.25" stroke="${colour.line}" stroke-width="1.5"`
			),
			fill(
				draw(ring([40, 84], 1_200_000, { tolerance: 2000 })),
				colour.cover,
				`fill-opacity="0.25" stroke="${colour.cover}" stroke-width="1.5"`
			),
			label(300, 120, '84° N, 1,200 km: the pole is inside'),
			label(60, 200, '178° E, 900 km: two parts')
		]
	);
}

export function main(): void {
	mkdirSync(folder, { recursive: true });
	sag();
	arcs();
	region();
	bowl();
	edges();
}
