import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/lib/exchange/in/limits';
import { Stop } from '../../../../src/lib/exchange/in/reading';
import { unzip } from '../../../../src/lib/exchange/in/zip';
import { collecting } from './made/collect';

async function unpack(bytes: Uint8Array) {
	const { sink, collected } = collecting();
	const files: [string, string][] = [];
	try {
		for (const entry of await unzip(new Blob([bytes as Uint8Array<ArrayBuffer>]), sink))
			files.push([entry.name, new TextDecoder().decode(await entry.read())]);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		return { files, stop: error.key, problems: collected.problems };
	}
	return { files, stop: null, problems: collected.problems };
}

/** Where the directory of an archive of one file begins. */
const directory = (bytes: Uint8Array) =>
	new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true);

describe('an archive', () => {
	it('gives its files, stored and packed', async () => {
		const { files, problems } = await unpack(
			zipSync({
				'a/b.txt': strToU8('x'.repeat(100_000)),
				'ä.txt': [strToU8('stored'), { level: 0 }],
				'empty/': new Uint8Array(),
				'none.txt': new Uint8Array()
			})
		);
		expect(files).toEqual([
			['a/b.txt', 'x'.repeat(100_000)],
			['ä.txt', 'stored'],
			['none.txt', '']
		]);
		expect(problems).toEqual([]);
	});

	it('leaves out what would lie outside, and archives within', async () => {
		const { files, problems } = await unpack(
			zipSync({
				'../up.txt': strToU8('x'),
				'a/../../up.txt': strToU8('x'),
				'..\\up.txt': strToU8('x'),
				'/root.txt': strToU8('x'),
				'C:\\root.txt': strToU8('x'),
				'inner.zip': strToU8('x'),
				'..fine.txt': strToU8('fine')
			})
		);
		expect(files).toEqual([['..fine.txt', 'fine']]);
		expect(problems.map(({ key }) => key)).toEqual([
			...Array.from({ length: 5 }, () => 'foreign.zipPath'),
			'foreign.zipNested'
		]);
	});

	it('stops at what grows beyond measure, whatever the archive says of its size', async () => {
		const bytes = zipSync({ 'a.kml': new Uint8Array(20_000_000) }, { level: 9 });
		new DataView(bytes.buffer).setUint32(directory(bytes) + 24, 10, true);
		expect(await unpack(bytes)).toMatchObject({ files: [], stop: 'foreign.zipRatio' });
	});

	it('stops at too many files', async () => {
		const bytes = zipSync({ a: strToU8('x') });
		const end = new DataView(bytes.buffer, bytes.length - 22);
		end.setUint16(10, LIMITS.zipEntries + 1, true);
		expect((await unpack(bytes)).stop).toBe('foreign.zipEntries');
	});

	it('stops at what is encrypted, or packed in another way', async () => {
		const bytes = zipSync({ a: strToU8('x') });
		const view = new DataView(bytes.buffer);
		view.setUint16(directory(bytes) + 8, 1, true);
		expect((await unpack(bytes)).stop).toBe('foreign.zipEncrypted');
		view.setUint16(directory(bytes) + 8, 0, true);
		view.setUint16(directory(bytes) + 10, 93, true);
		expect((await unpack(bytes)).stop).toBe('foreign.zipMethod');
	});

	it('says so if a file was damaged on its way', async () => {
		const bytes = zipSync({ a: strToU8('some text') }, { level: 0 });
		bytes[35] = 0x21;
		const { files, problems } = await unpack(bytes);
		expect(files).toHaveLength(1);
		expect(problems).toMatchObject([{ key: 'foreign.zipChecksum', at: { file: 'a' } }]);
	});

	it('stops if it breaks off, wherever it does', async () => {
		const whole = zipSync({ a: strToU8('some text'), b: strToU8('more') });
		for (let length = 0; length < whole.length; length++)
			expect((await unpack(whole.slice(0, length))).stop).toBe('foreign.zipBroken');
	});
});
