// What tells one build from another: a hash of all that a build is made from. The same files give the same version.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = [
	'geodata',
	'hosting/version.js',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
// Derived from the rest of geodata.
const DERIVED = path.join('geodata', 'built');

/** @param {string} entry @returns {string[]} */
function filesOf(entry) {
	if (statSync(path.join(root, entry)).isFile()) return [entry];
	return readdirSync(path.join(root, entry), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => path.relative(root, path.join(file.parentPath, file.name)))
		.filter((file) => !file.startsWith(DERIVED));
}

/**
 * The version of the site as it stands.
 * @param {string} [more] what else a build depends on
 */
export function version(more = '') {
	const hash = createHash('sha256').update(more);
	for (const file of inputs.flatMap(filesOf).sort())
		hash
			.update(`\0${file.replaceAll(path.sep, '/')}\0`)
			.update(readFileSync(path.join(root, file)));
	return hash.digest('hex').slice(0, 12);
}
