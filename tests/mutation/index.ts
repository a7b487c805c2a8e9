// Breaks the core on purpose, one small change at a time, and sees whether a test fails:
// node geodata/build/run.js tests/mutation/index.ts [--count=200] [--seed=1] [--only=near.ts]
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
import { changed, changesOf, type Change } from './changes';
import { Runner } from './runner';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['geodesy', 'coverage'];

/** Numbers in [0, 1) that are the same each time (mulberry32). */
function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Some of all the changes, drawn at random. */
function draw(all: Change[], count: number, seed: number): Change[] {
	const next = random(seed);
	return all
		.map((change) => ({ change, order: next() }))
		.sort((a, b) => a.order - b.order)
		.slice(0, count)
		.map(({ change }) => change);
}

/** A copy of the sources and their tests, so that nobody meets a broken file. */
function copyOf(): string {
	const copy = mkdtempSync(path.join(os.tmpdir(), 'amur-mutation-'));
	for (const name of ['src/lib', 'tests/unit', 'tests/mutation/setup.ts', 'package.json'])
		cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	return copy;
}

/** The test files that could notice a change: those of its own name first, then the quickest. */
function noticing({ file }: Change, tests: Runner['files']): string[] {
	const [, , folder, name] = file.split('/') as [string, string, string, string];
	const own = `tests/unit/${folder}/${name.replace('.ts', '.test.ts')}`;
	return (
		tests
			// what no test of its own folder notices the folder above may, but not the other way round
			.filter((test) => folder === 'geodesy' || test.file.startsWith(`tests/unit/${folder}/`))
			.sort((a, b) => Number(b.file === own) - Number(a.file === own) || a.took - b.took)
			.map((test) => test.file)
	);
}

export async function main(args: string[] = []): Promise<void> {
	const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
	const only = option('only');
	const all = folders.flatMap((folder) =>
		readdirSync(path.join(root, 'src/lib', folder))
			.filter((name) => name.endsWith('.ts') && name !== 'index.ts' && (!only || name === only))
			.map((name) => `src/lib/${folder}/${name}`)
			.flatMap((file) => changesOf(file, readFileSync(path.join(root, file), 'utf8')))
	);
	const some = draw(all, Number(option('count') ?? 200), Number(option('seed') ?? 1));

	const copy = copyOf();
	const runner = await Runner.start(
		copy,
		folders.map((folder) => `tests/unit/${folder}`)
	);
	if ((await runner.run(runner.files.map(({ file }) => file))) !== 'passed')
		throw new Error('the tests fail before anything is changed');
	const tests = runner.files;
	console.log(`${all.length} changes could be made; ${some.length} are tried.`);
	const survivors: Change[] = [];
	let hung = 0;
	for (const [i, change] of some.entries()) {
		const file = path.join(copy, change.file);
		const source = readFileSync(file, 'utf8');
		const write = (text: string) => {
			writeFileSync(file, text);
			runner.forget(file);
		};
		write(changed(source, change));
		const outcome = await runner.run(noticing(change, tests));
		write(source);
		if (outcome === 'passed') survivors.push(change);
		if (outcome === 'hung') hung++;
		const said = { passed: 'SURVIVED', failed: 'killed', hung: 'killed (it hung)' }[outcome];
		console.log(`${i + 1} ${said} ${change.file}:${change.line} ${change.what}`);
	}
	await runner.close();
	rmSync(copy, { recursive: true });
	const killed = some.length - survivors.length;
	console.log(
		`\nKilled ${killed} of ${some.length}, ${hung} of them by a hang: ${((100 * killed) / some.length).toFixed(1)} %`
	);
	for (const { file, line, what } of survivors) console.log(`${file}:${line} ${what}`);
}
