import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basemap, countryLabels, graticule } from './basemap';
import { cities } from './cities';
import { evidence } from './evidence';
import { assemble } from './layers';
import { EvidenceError, geodata } from './read';
import { countryIndex, targets } from './targets';

const built = path.join(geodata, 'built');

// The 50m level is what the first paint needs; the 10m level follows when the reader zooms in.
const QUANTISATION = { overview: 20_000, detail: 200_000 };

function write(file: string, value: unknown) {
	const target = path.join(built, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, JSON.stringify(value));
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}

/** A fingerprint of all that a build depends on, so that an unchanged one is not made again. */
function fingerprint(inputs: string[]): string {
	const hash = createHash('sha256');
	for (const input of inputs)
		for (const file of path.extname(input) ? [input] : filesBelow(input))
			hash.update(file.slice(geodata.length)).update(readFileSync(file));
	return hash.digest('hex');
}

function stage(name: string, inputs: string[], make: () => void) {
	const stamp = path.join(built, `${name}.stamp`);
	const now = fingerprint(inputs);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
	rmSync(path.join(built, name), { recursive: true, force: true });
	make();
	mkdirSync(built, { recursive: true });
	writeFileSync(stamp, now);
	console.log(`geodata: built ${name}`);
}

/**
 * Derives all that the site serves from the evidence and from packages, into geodata/built:
 * basemap/ (countries, labels, graticule), targets/, layers/ and atlas.json.
 */
export function main() {
	const root = path.dirname(geodata);
	try {
		const found = evidence();
		const lock = path.join(root, 'package-lock.json');
		stage('basemap', [path.join(geodata, 'build'), lock], () => {
			write('basemap/overview.json', basemap('50m', QUANTISATION.overview));
			write('basemap/detail.json', basemap('10m', QUANTISATION.detail));
			write('basemap/country-labels.json', countryLabels());
			write('basemap/cities.json', cities());
			write('basemap/graticule.json', graticule());
		});
		stage('targets', [path.join(geodata, 'build'), path.join(geodata, 'catalogue.json'), lock], () => {
			for (const [id, shape] of targets(found.catalogue.targets)) write(`targets/${id}.json`, shape);
			write('targets/countries.json', countryIndex());
		});
		const inputs = [
			path.join(geodata, 'build'),
			path.join(geodata, 'layers'),
			...['catalogue', 'systems', 'sources'].map((name) => path.join(geodata, `${name}.json`)),
			path.join(root, 'src/lib/atlas'),
			path.join(root, 'src/lib/geodesy')
		];
		stage('layers', inputs, () => {
			const { atlas, files } = assemble(found);
			for (const [id, layer] of files) write(`layers/${id}.json`, layer);
			write('layers/atlas.json', atlas);
		});
	} catch (error) {
		if (!(error instanceof EvidenceError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
