import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The floors of the house, from the ground up. Folders of one floor may not import each other. */
const floors = [
	['geodesy', 'workers'],
	['coverage'],
	['messages'],
	['atlas'],
	['view'],
	['map', 'exchange'],
	['ui']
];

const drawing = {
	regex: '^(maplibre-gl|@deck\\.gl|@luma\\.gl|deck\\.gl)',
	message: 'Only src/lib/map may import maplibre-gl or deck.gl.'
};

/** Ways by which a text would become markup: what comes from data stands in the page as text. */
const markup = [
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'setHTMLUnsafe',
	'parseHTMLUnsafe',
	'createContextualFragment',
	'srcdoc'
].map((property) => ({ property, message: 'Text is never made markup: let Svelte write it.' }));

/** A link to another site opens a page of its own. */
const leading = {
	selector:
		'SvelteStartTag:has(SvelteAttribute[key.name="href"] > SvelteLiteral[value=/^https?:/]):not(:has(SvelteAttribute[key.name="target"]))',
	message: 'A link to another site has target="_blank" and rel="noopener noreferrer external".'
};

/** @param {string[]} folders */
function upward(folders) {
	const names = [...folders, 'routes'].join('|');
	return {
		regex: `^(\\$lib|(\\.\\./)+(lib|src/lib)?)/?(${names})(/|$)`,
		message: 'A folder imports only from the floors below it: see docs/architecture.md.'
	};
}

/** @type {import('eslint').Linter.Config[]} */
const house = floors.flatMap((floor, index) =>
	floor.map((folder) => {
		const above = floors.slice(index).flat();
		const patterns = [upward(above.filter((other) => other !== folder))];
		if (folder !== 'map') patterns.push(drawing);
		return {
			files: [`src/lib/${folder}/**`],
			rules: { 'no-restricted-imports': ['error', { patterns }] }
		};
	})
);

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'geodata/built/', 'tests/output/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**'],
		rules: {
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-properties': ['error', ...markup],
			'no-script-url': 'error',
			'no-restricted-syntax': ['error', leading],
			'svelte/no-at-html-tags': 'error',
			// Links of the site itself may tell it where they were followed.
			'svelte/no-target-blank': ['error', { allowReferrer: true }]
		}
	},
	{
		// Links within the atlas are search strings of the page itself; there is no route to resolve.
		files: ['src/lib/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	...house,
	{
		files: ['src/routes/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [drawing] }] }
	}
);
