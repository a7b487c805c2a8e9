// Runs a TypeScript module of this repository under plain Node, through Vite's own loader.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports a TypeScript file and calls its `main`, if it has one.
 * @param {string} file path from the root of the repository
 * @param {string[]} [args] handed to `main`
 */
export async function run(file, args = []) {
	const { module } = await runnerImport(path.join(root, file), {
		root,
		configFile: false,
		logLevel: 'error',
		// For the runes of modules such as the messages.
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: path.join(root, 'src/lib'), $geodata: path.join(root, 'geodata') } }
	});
	return /** @type {any} */ (module).main?.(args);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [file, ...args] = process.argv.slice(2);
	if (!file) {
		console.error('Name a file: node geodata/build/run.js FILE [ARGUMENT …]');
		process.exit(2);
	}
	try {
		await run(file, args);
	} catch (error) {
		console.error(error instanceof Error ? (error.stack ?? error.message) : error);
		process.exit(1);
	}
}
