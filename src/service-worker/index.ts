/// <reference lib="webworker" />
// Keeps the site on the reader's device. Each version has a cache of its own, and each page lives on the cache of its
// version until it is closed. See docs/decisions/0021-offline.md.
import { base, build, files, prerendered, version } from '$service-worker';
import { fill } from './fill';
import { listOf } from './list';
import { Pages } from './pages';

const worker = self as unknown as ServiceWorkerGlobalScope;

// Several folders of a host may each hold a site.
const PREFIX = `amur ${base}/ `;
const nameOf = (version: string) => `${PREFIX}version ${version}`;
const pages = new Pages(`${PREFIX}pages`);
const list = listOf({ base, build, files, prerendered });
const onUse = new Set(list.hashed.onUse);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('message', (event) => {
	const data: unknown = event.data;
	// The reader wants the new version now.
	if (data === 'skip waiting') event.waitUntil(worker.skipWaiting());
	// A page of this version that was there before the worker.
	else if (data === `claim ${version}` && event.source instanceof WindowClient)
		event.waitUntil(claim(event.source.id));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	const ours = origin === location.origin && pathname.startsWith(`${base}/`);
	// A part of a file is the host's to cut out.
	if (!ours || request.method !== 'GET' || request.headers.has('range')) return;
	if (request.mode === 'navigate') {
		event.respondWith(open(event));
		event.waitUntil(tidy(event.resultingClientId));
	} else if (pathname.startsWith(`${base}/_app/immutable/`)) event.respondWith(hashed(event));
	else event.respondWith(named(event));
});

async function install(): Promise<void> {
	const store = {
		cache: await caches.open(nameOf(version)),
		kept: (path: string) => caches.match(path),
		fetch: (path: string, init: RequestInit) => fetch(path, init),
		room: async () => {
			const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
			return quota === undefined ? undefined : quota - (usage ?? 0);
		}
	};
	await fill(store, list, base, version);
}

async function claim(id: string): Promise<void> {
	await pages.note(id, version);
	await worker.clients.claim();
}

/** A page, and with it the version that it lives on: this one's. */
async function open({ request, resultingClientId }: FetchEvent): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const cache = await caches.open(nameOf(version));
	const page = await cache.match(pathname);
	if (page) {
		if (resultingClientId) await pages.note(resultingClientId, version);
		return page;
	}
	if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 301);
	return fetch(request);
}

/** What is the same in every version that has it. */
async function hashed(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const { pathname } = new URL(request.url);
	const kept = await caches.match(pathname);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && onUse.has(pathname)) {
		const copy = response.clone();
		// Without room it is fetched again next time.
		const keeping = caches.open(nameOf(version)).then((cache) => cache.put(pathname, copy));
		event.waitUntil(keeping.catch(() => {}));
	}
	return response;
}

/** What each version has its own of: the page gets that of its version. */
async function named({ request, clientId }: FetchEvent): Promise<Response> {
	const wanted = clientId ? await pages.versionOf(clientId) : undefined;
	// Of a page that nobody knows the host knows best.
	if (!wanted || !(await caches.has(nameOf(wanted)))) return fetch(request);
	const cache = await caches.open(nameOf(wanted));
	return (await cache.match(new URL(request.url).pathname)) ?? fetch(request);
}

/** Deletes the caches that no open page lives on. A version that is about to come needs its own. */
async function tidy(coming = ''): Promise<void> {
	const { installing, waiting } = worker.registration;
	if (installing || waiting) return;
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
	const used = await pages.prune([coming, ...open.map(({ id }) => id)], version);
	for (const name of await caches.keys())
		if (name.startsWith(`${PREFIX}version `) && !used.has(name.slice(nameOf('').length)))
			await caches.delete(name);
}
