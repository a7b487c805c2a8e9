import { describe, expect, it } from 'vitest';
import { bears, takenFrom } from '$lib/ui/own/dropped';

/** What an event of dropping or pasting holds, as far as it is looked at. */
function transfer(
	data: Record<string, string>,
	files: File[] = [],
	items: unknown[] = []
): DataTransfer {
	return {
		types: [...Object.keys(data), ...(files.length ? ['Files'] : [])],
		getData: (type: string) => data[type] ?? '',
		files,
		items
	} as unknown as DataTransfer;
}

const folder = (name: string, inside: unknown[]) => {
	let given = false;
	return {
		name,
		isFile: false,
		isDirectory: true,
		createReader: () => ({
			readEntries: (done: (entries: unknown[]) => void) => {
				done(given ? [] : inside);
				given = true;
			}
		})
	};
};
const entry = (name: string) => ({
	name,
	isFile: true,
	isDirectory: false,
	file: (done: (file: File) => void) => done(new File(['x'], name))
});

describe('what is dropped or pasted', () => {
	it('is an address only if it is one and nothing else', async () => {
		expect(await takenFrom(transfer({ 'text/plain': ' https://example.org/a.geojson\n' }))).toEqual(
			{
				address: 'https://example.org/a.geojson'
			}
		);
		for (const text of [
			'example.org',
			'see https://example.org',
			'javascript:alert(1)',
			'https://'
		])
			expect(await takenFrom(transfer({ 'text/plain': text }))).toEqual({ text });
	});

	it('is files first, then a link, then text', async () => {
		const file = new File(['{}'], 'a.json');
		const text = { 'text/plain': 'a,b' };
		expect(await takenFrom(transfer(text, [file]))).toEqual({
			files: [{ name: 'a.json', blob: file }]
		});
		expect(
			await takenFrom(transfer({ ...text, 'text/uri-list': '# comment\r\nhttps://a.org/x.kml' }))
		).toEqual({ address: 'https://a.org/x.kml' });
		expect(await takenFrom(transfer({ 'text/plain': 'https://a.org/x.kml ' }))).toEqual({
			address: 'https://a.org/x.kml'
		});
		expect(await takenFrom(transfer(text))).toEqual({ text: 'a,b' });
		expect(await takenFrom(transfer({ 'text/plain': ' ' }))).toBeNull();
	});

	it('is what a folder holds, and the folders in it, without hidden files', async () => {
		const all = folder('data', [
			entry('a.shp'),
			entry('.DS_Store'),
			folder('more', [entry('b.csv')])
		]);
		const taken = await takenFrom(
			transfer(
				{},
				[new File([], 'data'), new File(['{}'], 'c.json')],
				[
					{ kind: 'file', webkitGetAsEntry: () => all },
					{ kind: 'file', webkitGetAsEntry: () => entry('c.json') }
				]
			)
		);
		const names = taken && 'files' in taken ? taken.files.map(({ name }) => name) : [];
		expect(names).toEqual(['c.json', 'a.shp', 'b.csv']);
	});

	it('is not what neither is a file nor has words', () => {
		expect(bears(transfer({ 'text/html': '<p>' }))).toBe(false);
		expect(bears(transfer({ 'text/plain': 'a' }))).toBe(true);
	});
});
