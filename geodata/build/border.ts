import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Position } from 'geojson';
import { format } from 'prettier';
import { kinks, lineString } from '@turf/turf';
import { generalise } from '$lib/atlas/border';
import { BorderLengths, END_KM, Layer, type BorderVertex } from '$lib/atlas/schema';
import { length } from '$lib/geodesy';
import { geodata, read } from './read';
import { alongRussia, geoMap, naturalEarth, tripoints, type Border } from './shared-border';
import { significance } from './significance';
import { uncrossed } from './uncross';

/** Km. At this tolerance the line comes nearest to the 4,179 km of the article: decision 7. */
const DRAWN = 0.2;
/** Km. Twice the tolerance at which geo-maps generalised the data; lesser vertices are not kept. */
const FINEST = 0.02;
const TABLE = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 20, 50];
const LICENCE = '© OpenStreetMap contributors, ODbL 1.0';
const SOURCES = ['openstreetmap', 'geo-maps-maritime-10m'];

const km = (line: Position[]) => length({ type: 'LineString', coordinates: line }) / 1000;
const round = (value: number) => Math.round(value * 100) / 100;

function measure({ west, east }: Border) {
	return {
		west_km: round(km(west)),
		east_km: round(km(east)),
		total_km: round(km(west) + km(east)),
		vertices: west.length + east.length
	};
}

/** Significance is rounded down to metres: a tolerance in whole metres drops what it should. */
function weighed(line: Position[]): BorderVertex[] {
	const weights = significance(line);
	return line.map(([lon, lat], i) => [
		Number(lon!.toFixed(5)),
		Number(lat!.toFixed(5)),
		Number.isFinite(weights[i]) ? Math.floor(weights[i]! * 1000) / 1000 : END_KM
	]);
}

const lines = (vertices: readonly unknown[]) =>
	`[\n${vertices.map((vertex) => JSON.stringify(vertex)).join(',\n')}\n]`;

function writeDetail(west: BorderVertex[], east: BorderVertex[]) {
	const kept = (part: BorderVertex[]) => part.filter(([, , weight]) => weight >= FINEST);
	const head = { licence: LICENCE, sources: SOURCES, finest_km: FINEST, west: '@', east: '#' };
	const text = JSON.stringify(head, null, 1)
		.replace('"@"', lines(kept(west)))
		.replace('"#"', lines(kept(east)));
	writeFileSync(path.join(geodata, 'border/detail.json'), `${text}\n`);
}

/** Puts the drawn line into the layer; the words in it are written by hand and stay. */
function writeLayer(drawn: Border) {
	const layer = read(Layer, 'layers/border.geojson');
	const file = path.join(geodata, 'layers/border.geojson');
	const written = JSON.parse(readFileSync(file, 'utf8')) as Layer;
	const features = layer.features.map(({ id }, i) => {
		const line = id === 'western-section' ? drawn.west : drawn.east;
		if (kinks(lineString(line)).features.length)
			throw new Error(`At a tolerance of ${DRAWN} km the ${id} crosses itself.`);
		const geometry = { type: 'LineString', coordinates: '@' };
		return JSON.stringify({ ...written.features[i], geometry }, null, 2).replace(
			'"@"',
			JSON.stringify(line)
		);
	});
	writeFileSync(
		file,
		`{ "type": "FeatureCollection", "features": [\n${features.join(',\n')}\n] }\n`
	);
}

/**
 * Derives the border from OpenStreetMap, by way of geo-maps, and measures it against other data:
 * geodata/border/detail.json, the measured part of lengths.json, the geometries of the layer.
 * Run by hand: node geodata/build/run.js geodata/build/border.ts FOLDER
 */
export async function main([folder]: string[]) {
	const countries = geoMap(folder, 'countries-maritime-10m');
	const ends = tripoints(countries);
	const border = alongRussia(countries, ends);
	const banks = alongRussia(geoMap(folder, 'countries-land-10m'), ends);
	const [west, east] = [weighed(border.west), weighed(border.east)];
	const at = (tolerance: number): Border => ({
		west: generalise(west, tolerance),
		east: generalise(east, tolerance)
	});

	const naturalEarths = (['110m', '50m', '10m'] as const).map((scale) => ({
		name: `Natural Earth 1:${scale.replace('m', '')} million`,
		method: 'The line that both countries share in world-atlas 2.0.2, every vertex',
		...measure(naturalEarth(scale)),
		sources: ['natural-earth']
	}));
	const lengths: BorderLengths = {
		...read(BorderLengths, 'border/lengths.json'),
		licence: LICENCE,
		sources: SOURCES,
		drawn_km: DRAWN,
		table: TABLE.map((tolerance_km) => ({ tolerance_km, ...measure(at(tolerance_km)) })),
		datasets: [
			...naturalEarths,
			{
				name: 'OpenStreetMap, the border itself',
				method: 'Countries, maritime, 10 m: Russia’s outline between the tripoints, every vertex',
				...measure(border),
				sources: SOURCES
			},
			{
				name: 'OpenStreetMap, Russia’s banks and shores',
				method:
					'Countries, land, 10 m: the same, but rivers and lakes are cut out, so it follows the Russian bank and the shore of Lake Khanka. Not the border',
				...measure(banks),
				sources: ['openstreetmap', 'geo-maps-10m']
			}
		]
	};
	writeDetail(west, east);
	writeFileSync(
		path.join(geodata, 'border/lengths.json'),
		await format(JSON.stringify(lengths), { parser: 'json', printWidth: 100 })
	);
	const positions = (part: BorderVertex[]) => generalise(uncrossed(part, DRAWN), 0);
	const drawn = { west: positions(west), east: positions(east) };
	writeLayer(drawn);
	console.log('drawn', measure(drawn));
	console.table(lengths.table);
	console.table(lengths.datasets.map(({ method: _, sources: _s, ...row }) => row));
}
