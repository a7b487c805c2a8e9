import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		alias: { $geodata: 'geodata' },
		// Pages find their files by relative paths, so any folder of any host will do.
		paths: { relative: true },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../geodata/**/*.ts', '../tests/**/*.ts', '../*.js', '../*.ts']
			})
		}
	}
};
