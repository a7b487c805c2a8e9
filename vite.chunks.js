import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('vite').Rolldown.ChunkingContext} Graph */

const routes = fileURLToPath(new URL('src/routes', import.meta.url));
/** @param {string[]} files */
const route = (...files) => files.map((file) => path.join(routes, file));

/**
 * The files of the pages below a folder of routes.
 * @param {string} folder
 */
const pagesIn = (folder) =>
	readdirSync(path.join(routes, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file))
		.map((file) => path.join(routes, folder, file));

/**
 * All modules that some modules need to run; with `later`, also what they may fetch.
 * @param {readonly string[]} roots @param {Graph} graph @param {boolean} later
 */
function needed(roots, graph, later) {
	/** @type {Set<string>} */
	const found = new Set();
	const queue = [...roots];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		const module = graph.getModuleInfo(id);
		queue.push(...(module?.importedIds ?? []));
		if (later) queue.push(...(module?.dynamicallyImportedIds ?? []));
	}
	return found;
}

/**
 * What the map page needs, told apart by who else needs it.
 * @param {Graph} graph
 * @returns {(id: string) => { part: 'all' | 'text' | 'map' | 'page'; name: string } | null}
 */
function parts(graph) {
	const layouts = ['+layout.svelte', '+layout.ts', '(pages)/+layout.svelte', '(pages)/+layout.ts'];
	const page = needed(route('+page.svelte', '+layout.svelte', '+layout.ts'), graph, false);
	const everywhere = needed(route(...layouts), graph, false);
	const embed = needed(route('embed/+page.svelte'), graph, true);
	const texts = readdirSync(path.join(routes, '(pages)'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, ids: needed(pagesIn(`(pages)/${name}`), graph, true) }));
	return (id) => {
		if (!page.has(id)) return null;
		if (everywhere.has(id)) return { part: 'all', name: 'all' };
		const users = texts.filter(({ ids }) => ids.has(id)).map(({ name }) => name);
		if (users.length) return { part: 'text', name: users.join('-') };
		return embed.has(id) ? { part: 'map', name: 'map' } : { part: 'page', name: 'page' };
	};
}

/**
 * Puts what the map page needs at once into few files: some fifty small ones, as the bundler would make them, are a tenth
 * larger in all. Other pages still fetch only what they need of it.
 * @returns {import('vite').Plugin}
 */
export const chunks = () => ({
	name: 'chunks',
	outputOptions(options) {
		if (this.environment?.name !== 'client') return null;
		/** @type {ReturnType<typeof parts> | undefined} */
		let partOf;
		/** @param {string} part @param {number} priority */
		const group = (part, priority) => ({
			priority,
			/** @param {string} id @param {Graph} graph */
			name: (id, graph) => {
				const found = (partOf ??= parts(graph))(id);
				return found?.part === part ? found.name : null;
			}
		});
		// A group draws in all that it needs, so what more pages share comes first.
		const groups = ['page', 'map', 'text', 'all'].map((part, priority) => group(part, priority));
		return { ...options, codeSplitting: { groups } };
	}
});
