import type { CDPSession, Page } from 'playwright';

/** Bytes that scripts of a page hold. */
export interface Memory {
	/** all of it, with the arrays */
	all: number;
	/** what of it is programs: V8 compiles more and more of what runs often */
	programs: number;
}

/** Bytes that scripts of the page hold, with their arrays, after everything that can go has gone; workers hold their own. */
export async function held(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const bytes = await all(session);
	await session.detach();
	return bytes;
}

/** The same, and what of it is programs; takes some seconds. */
export async function memory(page: Page): Promise<Memory> {
	const session = await page.context().newCDPSession(page);
	const bytes = { all: await all(session), programs: await programs(session) };
	await session.detach();
	return bytes;
}

async function all(session: CDPSession): Promise<number> {
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize, ...rest } = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	return usedSize + (rest.backingStorageSize ?? 0);
}

/** The part of a snapshot of the heap that is read here: for each node its numbers, one after the other. */
interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
	nodes: number[];
}

async function programs(session: CDPSession): Promise<number> {
	const chunks: string[] = [];
	session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
	await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	const code = types[0].indexOf('code');
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += fields.length)
		if (nodes[at + type] === code) bytes += nodes[at + size]!;
	return bytes;
}
