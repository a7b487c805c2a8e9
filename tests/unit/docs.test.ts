import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// Decisions and the changelog tell of their day, the rest of today.
const files = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'geodata/README.md',
	...readdirSync('docs')
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`)
];
/** What only the build makes. */
const MADE = /^(build|geodata\/built|tests\/output)(\/|$)/;

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, one]) => one!);

/** Headings as GitHub makes them fragments of links. */
const fragments = (text: string) =>
	matches(text, /^#+ (.+)$/gm).map((heading) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-')
	);

describe.each(files)('%s', (file) => {
	const text = readFileSync(file, 'utf8');

	it('links to what there is', () => {
		const broken = matches(text, /\]\((?!https?:)([^)\s]+)\)/g).filter((link) => {
			const [name, fragment] = link.split('#');
			const target = name ? path.join(path.dirname(file), name) : file;
			if (!existsSync(target)) return true;
			return fragment && !fragments(readFileSync(target, 'utf8')).includes(fragment);
		});
		expect(broken).toEqual([]);
	});

	it('names files and folders that there are', () => {
		const named = matches(
			text,
			/`((?:\.githooks|docs|geodata|hosting|src|static|tests)\/[^`\s*<…]*)`/g
		);
		expect(named.filter((name) => !MADE.test(name) && !existsSync(name))).toEqual([]);
	});
});
