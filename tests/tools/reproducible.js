// Builds the site twice, from copies in two folders and with other clocks and languages, and compares every byte:
// npm run reproducible
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = path.join(root, 'tests/output/reproducible');

/** What is made, or is no part of the site. */
const LEFT_OUT = ['.git', '.svelte-kit', 'build', 'geodata/built', 'node_modules', 'tests'];
/** The configuration of Vite reads it. */
const KEPT = 'tests/tools/chromium.js';

const another = pathToFileURL(path.join(root, 'tests/tools/another-day.js'));
/** One folder lies deeper than the other; the clocks, their zones and the languages differ. */
const builds = [
	{ folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C' } },
	{
		folder: 'another/below',
		env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${another}` }
	}
];

const steps = [
	['svelte-kit', 'sync'],
	['node', 'geodata/build/run.js', 'geodata/build/index.ts'],
	['vite', 'build', '--logLevel', 'warn']
];

/** @param {string} folder */
function copyTo(folder) {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(root))
		if (!LEFT_OUT.includes(name))
			cpSync(path.join(root, name), path.join(folder, name), {
				recursive: true,
				filter: (from) => !LEFT_OUT.includes(path.relative(root, from))
			});
	cpSync(path.join(root, KEPT), path.join(folder, KEPT));
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

/**
 * @param {string} folder a copy
 * @param {NodeJS.ProcessEnv} env what differs from the surroundings
 */
function build(folder, env) {
	const binaries = path.join(folder, 'node_modules/.bin');
	const PATH = [binaries, process.env.PATH].join(path.delimiter);
	for (const [command = '', ...args] of steps) {
		const { status } = spawnSync(command, args, {
			cwd: folder,
			stdio: 'inherit',
			env: { ...process.env, ...env, PATH }
		});
		if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}`);
	}
}

/**
 * @param {string} folder
 * @returns {Map<string, string>} the hash of each file by its path from `folder`
 */
function hashes(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => path.join(file.parentPath, file.name))
		.sort();
	return new Map(
		files.map((file) => [
			path.relative(folder, file),
			createHash('sha256').update(readFileSync(file)).digest('hex')
		])
	);
}

rmSync(output, { recursive: true, force: true });
const folders = builds.map(({ folder }) => path.join(output, folder));
// Both before anything is built, so that nothing changes in between.
folders.forEach(copyTo);
builds.forEach(({ env }, i) => build(folders[i] ?? '', env));
const [one, other] = folders.map((folder) => hashes(path.join(folder, 'build')));
if (!one || !other) throw new Error('two builds are compared');
const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
	(file) => one.get(file) !== other.get(file)
);
if (differing.length) {
	console.error(`✗ ${differing.length} of ${one.size} files differ, in ${output}:`);
	for (const file of differing) console.error(`  ${file}`);
	process.exit(1);
}
rmSync(output, { recursive: true, force: true });
const whole = createHash('sha256').update(JSON.stringify([...one]));
console.log(`✓ ${one.size} files, twice the same: ${whole.digest('hex')}`);
