// Runs the fuzz tests with many cases and a seed of its own, which is printed: `AMUR_SEED=<seed> npm run fuzz` repeats
// it. Arguments are vitest's, as in `npm run fuzz -- link`.
import { spawnSync } from 'node:child_process';

const cases = process.env.AMUR_FUZZ_CASES ?? '10000';
const seed = process.env.AMUR_SEED ?? String(Date.now() % 2 ** 31);
console.log(`Fuzzing with ${cases} cases a property, seed ${seed}.`);
const { status } = spawnSync(
	'npx',
	['vitest', 'run', '--project', 'fuzz', ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, AMUR_FUZZ_CASES: cases, AMUR_SEED: seed }
	}
);
if (status !== 0)
	console.error(`\nTo repeat: AMUR_SEED=${seed} AMUR_FUZZ_CASES=${cases} npm run fuzz`);
process.exit(status ?? 1);
