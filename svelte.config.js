import adapter from '@sveltejs/adapter-static';
import { version } from './hosting/version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		alias: { $geodata: 'geodata' },
		// Pages find their files by relative paths, so any folder of any host will do.
		paths: { relative: true },
		// Previews of links need full addresses. Say where the site will stand to get them:
		// AMUR_ORIGIN=https://example.org npm run build
		prerender: { origin: process.env.AMUR_ORIGIN || 'http://sveltekit-prerender' },
		// Stands in each page. docs/hosting.md says what each line is for, and what a host may tighten.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The first is that of the element in which SvelteKit names a page it has gone to; src/hooks.server.ts adds
				// those of each page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self', 'https:'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		version: { name: version(process.env.AMUR_ORIGIN) },
		// The page does it itself, once the reader has what they came for.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../geodata/**/*.ts',
					'../tests/**/*.ts',
					'../*.js',
					'../*.ts'
				],
				exclude: [...config.exclude, '../tests/output']
			})
		}
	}
};
