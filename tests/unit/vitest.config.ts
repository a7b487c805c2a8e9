import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/unit/**/*.test.ts'],
		testTimeout: 30_000
	}
});
