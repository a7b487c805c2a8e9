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
		version: { name: version(process.env.AMUR_ORIGIN) },
		// The page does it itself, once the reader has what they came for.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../geodata/**/*.ts', '../tests/**/*.ts', '../*.js', '../*.ts']
			})
		}
	}
};
