import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ARGS, findChromium } from './tests/tools/chromium.js';
import { chunks } from './vite.chunks.js';

const component = process.env.VITEST ? findChromium() : undefined;

export default defineConfig({
	plugins: [sveltekit(), chunks()],
	// Nothing stands in the code as a data: address, which the security policy does not know.
	build: { target: 'es2022', chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
	worker: { format: 'es' },
	preview: { host: '127.0.0.1', port: 4173 },
	server: { host: '127.0.0.1' },
	test: {
		reporters: ['default'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/unit/setup.ts'],
					// They share nothing that one could spoil for another, and load once.
					isolate: false,
					// For busy machines; no test measures time.
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'fuzz',
					environment: 'node',
					include: ['tests/fuzz/**/*.test.ts'],
					setupFiles: ['tests/unit/setup.ts'],
					isolate: false,
					// Tens of thousands of cases take their time; a case that hangs is found by `watch.ts`.
					testTimeout: 7_200_000
				}
			},
			{
				extends: true,
				// What the map loads only when it needs it: found while tests run, it would come as a second copy.
				optimizeDeps: {
					include: [
						...['core', 'extensions', 'layers', 'maplibre'].map((part) => `@deck.gl/${part}`),
						'@luma.gl/engine',
						'clipper2-ts',
						'kdbush',
						'pmtiles'
					]
				},
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/component/setup.ts'],
					// For busy machines, as above.
					testTimeout: 120_000,
					expect: { poll: { timeout: 30_000 } },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath: component, args: ARGS } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 600_000,
					hookTimeout: 240_000,
					fileParallelism: false
				}
			}
		]
	}
});
