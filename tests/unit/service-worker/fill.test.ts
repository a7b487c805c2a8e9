import { describe, expect, it } from 'vitest';
import { fill, type Store } from '../../../src/service-worker/fill';
import type { List } from '../../../src/service-worker/list';

const list: List = {
	hashed: { needed: ['/a.1.js'], data: ['/b.1.json', '/c.1.json'], onUse: ['/f.1.woff2'] },
	named: ['/', '/_app/version.json']
};

/** A host and a device: what was asked of the host, and what is on the device afterwards. */
function devices({
	versions = ['two', 'two'],
	others = {} as Record<string, string>,
	room = 1e9 as number | undefined,
	full = (_path: string): boolean => false,
	missing = ''
} = {}) {
	const asked: string[] = [];
	const kept = new Map<string, string>();
	const told = [...versions];
	const store: Store = {
		cache: {
			match: async (path) => (kept.has(String(path)) ? new Response() : undefined),
			put: async (path, response) => {
				if (full(String(path))) throw new DOMException('', 'QuotaExceededError');
				kept.set(String(path), await response.text());
			}
		},
		kept: async (path) => (path in others ? new Response(others[path]) : undefined),
		fetch: async (path, { cache }) => {
			if (cache === 'no-store') return Response.json({ version: told.shift() });
			asked.push(path);
			return path === missing ? new Response('', { status: 404 }) : new Response(`new ${path}`);
		},
		room: async () => room
	};
	return { store, asked, kept, run: () => fill(store, list, '', 'two') };
}

describe('a version that comes to the device', () => {
	it('comes whole, but for what is kept on use', async () => {
		const { kept, run } = devices();
		await run();
		expect([...kept.keys()].sort()).toEqual([
			'/',
			'/_app/version.json',
			'/a.1.js',
			'/b.1.json',
			'/c.1.json'
		]);
	});

	it('takes from another version what has the same hash, and never a page', async () => {
		const others = { '/a.1.js': 'old', '/f.1.woff2': 'old', '/': 'old page' };
		const { kept, asked, run } = devices({ others });
		await run();
		expect(asked).not.toContain('/a.1.js');
		expect(kept.get('/a.1.js')).toBe('old');
		expect(kept.get('/f.1.woff2')).toBe('old');
		expect(kept.get('/')).toBe('new /');
	});

	it('does not come while the host is being replaced', async () => {
		const before = devices({ versions: ['one'] });
		await expect(before.run()).rejects.toThrow(/no longer serves/);
		expect(before.asked).toEqual([]);
		await expect(devices({ versions: ['two', 'three'] }).run()).rejects.toThrow(/no longer serves/);
	});

	it('does not come without one of its pages', async () => {
		await expect(devices({ missing: '/' }).run()).rejects.toThrow('404 for /');
		await expect(devices({ missing: '/b.1.json' }).run()).rejects.toThrow('404 for /b.1.json');
	});

	it('does without data that there is no room for, but not without a page', async () => {
		const some = devices({ full: (path) => path === '/c.1.json' });
		await some.run();
		expect([...some.kept.keys()]).toContain('/b.1.json');
		await expect(devices({ full: (path) => path === '/' }).run()).rejects.toThrow();
	});

	it('asks for nothing where there is too little room', async () => {
		const { asked, run } = devices({ room: 1e6 });
		await expect(run()).rejects.toThrow(/too little room/);
		expect(asked).toEqual([]);
		await expect(devices({ room: undefined }).run()).resolves.toBeUndefined();
	});
});
