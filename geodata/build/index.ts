import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basemap, graticule, type Least } from './basemap';
import { cities } from './cities';
import { countryLabels } from './country-labels';
import { evidence } from './evidence';
import { fontFaces, fonts } from './fonts';
import { assemble } from './layers';
import { builtClaims, citations, claimIndex, further } from './pages';
import { EvidenceError, geodata } from './read';
import { countryIndex, targets } from './targets';
import { builtTours } from './tours';
import { waterBasemap } from './water';
import { regionLabels } from './region-labels';
import { waterLabels } from './water-labels';

const built = path.join(geodata, 'built');

// The 50m level is what the first paint needs; water follows, and the 10m level when the reader zooms in.
const QUANTISATION = { far: 5_500, overview: 20_000, water: 40_000, detail: 200_000 };

/**
 * What the level for a map seen from afar leaves out, in square degrees: islands of some pixels and bends of half that where
 * the atlas plays, up to the eastern end of Russia beyond 180°, and the little that a glance misses elsewhere.
 */
const farLeast: Least = ([lon, lat]) =>
	(lon! > 15 || lon! < -169) && lat! > -12 && lat! < 82 ? 0.022 : 0.12;

const json = (name: string) => path.join(geodata, `${name}.json`);

function write(file: string, value: unknown) {
	const target = path.join(built, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, value instanceof Uint8Array ? value : JSON.stringify(value));
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}

/**
 * A fingerprint of all that a build depends on, so that an unchanged one is not made again. Names of countries, their
 * order and the last digits of measures are Node's.
 */
function fingerprint(inputs: string[]): string {
	const hash = createHash('sha256').update(process.version);
	for (const input of inputs)
		for (const file of path.extname(input) ? [input] : filesBelow(input))
			hash.update(file.slice(geodata.length)).update(readFileSync(file));
	return hash.digest('hex');
}

async function stage(name: string, inputs: string[], make: () => void | Promise<void>) {
	const stamp = path.join(built, `${name}.stamp`);
	const now = fingerprint(inputs);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
	rmSync(path.join(built, name), { recursive: true, force: true });
	await make();
	mkdirSync(built, { recursive: true });
	writeFileSync(stamp, now);
	console.log(`geodata: built ${name}`);
}

/**
 * Derives all that the site serves from the evidence and from packages, into geodata/built:
 * fonts/, basemap/ (countries, labels, graticule), layers/ (shapes/ and records/ of each, atlas.json, sources.json), border/, tours/,
 * and pages/ (claims with their measurements, their index for the search, the trade series, what cites each source).
 */
export async function main() {
	const root = path.dirname(geodata);
	try {
		const found = evidence();
		const lock = path.join(root, 'package-lock.json');
		const schema = path.join(root, 'src/lib/atlas/schema');
		const tables = ['disputed', 'basemap-labels', 'country-names', 'city-names'].map(json);
		const border = path.join(geodata, 'border');
		await stage('fonts', [path.join(geodata, 'build/fonts.ts'), lock], async () => {
			for (const [file, font] of await fonts()) write(`fonts/${file}`, font);
			write('fonts/fonts.css', Buffer.from(fontFaces()));
		});
		await stage('basemap', [path.join(geodata, 'build'), border, lock, ...tables], () => {
			const { disputed } = found;
			write('basemap/far.json', basemap('50m', QUANTISATION.far, disputed, farLeast));
			write('basemap/overview.json', basemap('50m', QUANTISATION.overview, disputed));
			write('basemap/detail.json', basemap('10m', QUANTISATION.detail, disputed));
			write('basemap/water.json', waterBasemap(QUANTISATION.water));
			write('basemap/country-labels.json', countryLabels(found.countryNames));
			write('basemap/water-labels.json', waterLabels(found.waterLabels));
			write('basemap/regions.json', regionLabels(found.border.labels));
			write('basemap/cities.json', cities(found.cityNames));
			write('basemap/graticule.json', graticule());
		});
		await stage(
			'targets',
			[path.join(geodata, 'build'), ...['catalogue', 'country-names'].map(json), lock],
			() => {
				for (const [id, shape] of targets(found.catalogue.targets))
					write(`targets/${id}.json`, shape);
				write('targets/countries.json', countryIndex(found.countryNames));
			}
		);
		const inputs = [
			path.join(geodata, 'build'),
			path.join(geodata, 'layers'),
			...['catalogue', 'systems', 'sources', 'disputed', 'tours'].map(json),
			path.join(root, 'src/lib/atlas'),
			path.join(root, 'src/lib/geodesy')
		];
		await stage('layers', inputs, () => {
			const { atlas, files } = assemble(found);
			for (const [id, { shapes, records }] of files) {
				write(`layers/shapes/${id}.json`, shapes);
				write(`layers/records/${id}.json`, records);
			}
			write('layers/atlas.json', atlas);
			write('layers/sources.json', found.sources);
		});
		await stage('border', [path.join(geodata, 'build'), border, schema], () => {
			const { detail, lengths } = found.border;
			write('border/detail.json', detail);
			write('border/lengths.json', lengths);
		});
		const more = further(found);
		const also = ['src/lib/coverage', 'src/lib/view', 'package-lock.json'].map((name) =>
			path.join(root, name)
		);
		const claims = json('claims');
		await stage('tours', [...inputs, ...also, claims], () =>
			write('tours/tours.json', builtTours(found))
		);
		const written = ['claims', 'trade'].map((name) => path.join(geodata, `${name}.json`));
		await stage('pages', [...inputs, ...also, ...written], () => {
			write('pages/claims.json', builtClaims(more, found));
			write('pages/claim-index.json', claimIndex(more));
			write('pages/trade.json', more.trade);
			write('pages/citations.json', citations(more, found));
		});
	} catch (error) {
		if (!(error instanceof EvidenceError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
