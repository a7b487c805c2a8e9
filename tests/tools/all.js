// Runs every check, in the order in which a fault is cheapest to find, and stops at the first.
import { spawnSync } from 'node:child_process';

/** @type {[string, string][]} */
const steps = [
	['format', 'npm run -s format:check'],
	['evidence', 'npm run -s data'],
	['lint', 'npm run -s lint'],
	['types', 'npm run -s types'],
	[
		'unit, fuzz and component tests',
		'npx vitest run --project unit --project fuzz --project component'
	],
	['build', 'npx vite build --logLevel warn'],
	['browser tests', 'npx vitest run --project browser']
];

for (const [name, command] of steps) {
	const started = Date.now();
	console.log(`\n▸ ${name}: ${command}`);
	const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
	if (status !== 0) {
		console.error(`\n✗ ${name} failed. To run it alone: ${command}`);
		process.exit(status ?? 1);
	}
	console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}
