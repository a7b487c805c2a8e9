import path from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';

/** No test takes more than a few seconds: after so many milliseconds without a result a change made it hang. */
const PATIENCE = 60_000;

/** Megabytes that the tests may fill, many times what they need: a change may fill all that there is. */
const ROOM = 1500;

export type Outcome = 'passed' | 'failed' | 'hung';

/** Runs tests in a folder again and again: starting Vitest anew each time would take longer than most tests. */
export class Runner {
	private heard = 0;

	private constructor(
		private readonly vitest: Vitest,
		private readonly specs: Map<string, TestSpecification>
	) {}

	/** Those whose path begins with one of `folders`; paths are from `root`. */
	static async start(root: string, folders: string[]): Promise<Runner> {
		const listener = { onTestCaseResult: () => void (runner.heard = Date.now()) };
		const vitest = await createVitest(
			'test',
			{
				root,
				config: false,
				watch: false,
				include: folders.map((folder) => `${folder}/**/*.test.ts`),
				setupFiles: ['tests/unit/setup.ts', 'tests/mutation/setup.ts'],
				reporters: [listener],
				bail: 1,
				maxWorkers: 1,
				// one process for all the files of a run, and a new one for the next
				pool: 'forks',
				isolate: false,
				execArgv: [`--max-old-space-size=${ROOM}`],
				testTimeout: PATIENCE,
				sequence: { sequencer: AsGiven }
			},
			{ resolve: { alias: { $lib: path.join(root, 'src/lib') } }, logLevel: 'silent' }
		);
		const specs = await vitest.globTestSpecifications();
		const byFile = specs.map((spec): [string, TestSpecification] => [
			path.relative(root, spec.moduleId),
			spec
		]);
		const runner = new Runner(vitest, new Map(byFile));
		return runner;
	}

	/** The test files, and how many milliseconds each took when it last ran. */
	get files(): { file: string; took: number }[] {
		return [...this.specs].map(([file, spec]) => ({
			file,
			took: spec.testModule?.diagnostic().duration ?? 0
		}));
	}

	/** A source has changed: the next run reads it again. */
	forget(file: string): void {
		this.vitest.invalidateFile(file);
	}

	/** Runs test files in this order up to the first failure. */
	async run(files: string[]): Promise<Outcome> {
		const { vitest } = this;
		// what failed before would count
		vitest.state.filesMap.clear();
		vitest.state.idMap.clear();
		const specs = files.map((file) => this.specs.get(file) as TestSpecification);
		let hung = false;
		this.heard = Date.now();
		const watch = setInterval(() => {
			if (hung || Date.now() - this.heard < PATIENCE) return;
			hung = true;
			// asked once it would wait for the test to end, asked again it ends its process
			void vitest.cancelCurrentRun('test-failure');
			void vitest.cancelCurrentRun('test-failure');
		}, 1000);
		const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs);
		clearInterval(watch);
		if (hung) return 'hung';
		const all = testModules.length === files.length && testModules.every((module) => module.ok());
		return all && unhandledErrors.length === 0 ? 'passed' : 'failed';
	}

	close(): Promise<void> {
		return this.vitest.close();
	}
}

/** Vitest would put the files in an order of its own. */
class AsGiven {
	sort(files: TestSpecification[]): TestSpecification[] {
		return files;
	}
	shard(files: TestSpecification[]): TestSpecification[] {
		return files;
	}
}
