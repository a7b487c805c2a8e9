// Breaks the core on purpose, one small change at a time, and sees whether a test fails:
// node geodata/build/run.js tests/mutation/index.ts [--count=200] [--seed=1] [--only=near.ts]
import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['geodesy', 'coverage'];

/** A test run that takes longer hangs: the change is noticed. Milliseconds. */
const PATIENCE = 240_000;

interface Change {
	file: string;
	at: number;
	end: number;
	text: string;
	line: number;
	what: string;
}

const swaps: Partial<Record<ts.SyntaxKind, string>> = {
	[ts.SyntaxKind.PlusToken]: '-',
	[ts.SyntaxKind.MinusToken]: '+',
	[ts.SyntaxKind.AsteriskToken]: '/',
	[ts.SyntaxKind.SlashToken]: '*',
	[ts.SyntaxKind.PlusEqualsToken]: '-=',
	[ts.SyntaxKind.MinusEqualsToken]: '+=',
	[ts.SyntaxKind.LessThanToken]: '>=',
	[ts.SyntaxKind.GreaterThanToken]: '<=',
	[ts.SyntaxKind.LessThanEqualsToken]: '>',
	[ts.SyntaxKind.GreaterThanEqualsToken]: '<',
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[ts.SyntaxKind.AmpersandAmpersandToken]: '||',
	[ts.SyntaxKind.BarBarToken]: '&&'
};

const functions: Record<string, string> = {
	min: 'max',
	max: 'min',
	sin: 'cos',
	cos: 'sin',
	floor: 'ceil',
	ceil: 'floor'
};

/** All the changes that could be made to a file. */
function changesOf(file: string): Change[] {
	const source = readFileSync(path.join(root, file), 'utf8');
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const changes: Change[] = [];
	const add = (node: ts.Node, text: string) => {
		const at = node.getStart(tree);
		const line = tree.getLineAndCharacterOfPosition(at).line + 1;
		const short = source.slice(at, node.end).replace(/\s+/g, ' ').slice(0, 60);
		changes.push({ file, at, end: node.end, text, line, what: `${short} → ${text || 'nothing'}` });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		// what a message says is not arithmetic
		if (ts.isTemplateExpression(node)) return;
		if (ts.isBinaryExpression(node)) {
			const swap = swaps[node.operatorToken.kind];
			if (swap) add(node.operatorToken, swap);
		}
		if (ts.isPrefixUnaryExpression(node)) {
			if (node.operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(node.operand))
				add(node, node.operand.getText(tree));
			if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText(tree));
		}
		if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'Math') {
			const other = functions[node.name.text];
			if (other) add(node.name, other);
		}
		if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
		if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
		if (ts.isExpressionStatement(node)) add(node, ';');
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return changes;
}

function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Runs the tests of a folder, those of the same name first; true if all pass. */
function passes(copy: string, files: string[]): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(
			process.execPath,
			[
				path.join(root, 'node_modules/vitest/vitest.mjs'),
				'run',
				'--config',
				'vitest.config.mjs',
				'--bail',
				'1',
				'--maxWorkers',
				'1',
				...files
			],
			{ cwd: copy, stdio: 'ignore' }
		);
		const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
		child.on('exit', (code) => {
			clearTimeout(late);
			resolve(code === 0);
		});
	});
}

export async function main(args: string[] = []): Promise<void> {
	const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
	const count = Number(option('count') ?? 200);
	const next = random(Number(option('seed') ?? 1));
	const only = option('only');
	const files = folders.flatMap((folder) =>
		readdirSync(path.join(root, 'src/lib', folder))
			.filter((name) => name.endsWith('.ts') && name !== 'index.ts' && (!only || name === only))
			.map((name) => `src/lib/${folder}/${name}`)
	);
	const all = files.flatMap(changesOf);
	const some = all
		.map((change) => ({ change, order: next() }))
		.sort((a, b) => a.order - b.order)
		.slice(0, count)
		.map(({ change }) => change);

	const copy = mkdtempSync(path.join(os.tmpdir(), 'amur-mutation-'));
	cpSync(path.join(root, 'src/lib'), path.join(copy, 'src/lib'), { recursive: true });
	cpSync(path.join(root, 'tests/unit'), path.join(copy, 'tests/unit'), { recursive: true });
	for (const file of ['package.json']) cpSync(path.join(root, file), path.join(copy, file));
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	// a test alone takes seconds, and several times as long on a busy machine
	writeFileSync(
		path.join(copy, 'vitest.config.mjs'),
		`export default {
			resolve: { alias: { $lib: new URL('src/lib', import.meta.url).pathname } },
			test: { setupFiles: ['tests/unit/setup.ts'], testTimeout: ${PATIENCE} }
		};`
	);
	const tests = (folder: string) =>
		readdirSync(path.join(root, 'tests/unit', folder)).filter((name) => name.endsWith('.test.ts'));

	const sound = folders.map((folder) =>
		tests(folder).map((name) => `tests/unit/${folder}/${name}`)
	);
	if (!(await passes(copy, sound.flat())))
		throw new Error('the tests fail before anything is changed');
	console.log(`${all.length} changes could be made; ${some.length} are tried.`);
	let killed = 0;
	const survivors: Change[] = [];
	for (const [i, change] of some.entries()) {
		const source = readFileSync(path.join(copy, change.file), 'utf8');
		writeFileSync(
			path.join(copy, change.file),
			source.slice(0, change.at) + change.text + source.slice(change.end)
		);
		const folder = change.file.split('/')[2] as string;
		const own = `${path.basename(change.file, '.ts')}.test.ts`;
		const names = tests(folder);
		const rounds = [names.filter((name) => name === own), names.filter((name) => name !== own)]
			.filter((round) => round.length)
			.map((round) => round.map((name) => `tests/unit/${folder}/${name}`));
		// what no test of its own folder notices the folder above may
		if (folder === 'geodesy')
			rounds.push(tests('coverage').map((name) => `tests/unit/coverage/${name}`));
		let survived = true;
		for (const round of rounds) if (survived && !(await passes(copy, round))) survived = false;
		if (survived) survivors.push(change);
		else killed++;
		writeFileSync(path.join(copy, change.file), source);
		console.log(
			`${i + 1} ${survived ? 'SURVIVED' : 'killed'} ${change.file}:${change.line} ${change.what}`
		);
	}
	rmSync(copy, { recursive: true });
	console.log(
		`\nKilled ${killed} of ${some.length}: ${((100 * killed) / some.length).toFixed(1)} %`
	);
	for (const { file, line, what } of survivors) console.log(`${file}:${line} ${what}`);
}
