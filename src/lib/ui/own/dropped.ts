import type { Brought } from '$lib/exchange/in/reading';
import { webAddress } from './web-address';

/** What was dropped or pasted: files, an address, or text. */
export type Dropped = { files: Brought[] } | { address: string } | { text: string };

/** A folder with more files than these is not what a reader meant to drop. */
const MOST = 200;

export const brought = (file: File): Brought => ({ name: file.name, blob: file });

/** Whether a drag from outside brings something that can be read. */
export const bears = ({ types }: DataTransfer): boolean =>
	['Files', 'text/uri-list', 'text/plain'].some((type) => types.includes(type));

/** The files of a folder and of the folders in it. */
async function within(entry: FileSystemEntry, found: Brought[]): Promise<void> {
	if (found.length >= MOST || entry.name.startsWith('.')) return;
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) =>
			(entry as FileSystemFileEntry).file(resolve, reject)
		);
		found.push(brought(file));
		return;
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	// A browser hands on a hundred at a time, and at last none.
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (!some.length) return;
		for (const one of some) await within(one, found);
	}
}

/** What a drop or a paste holds; null if it is nothing that can be read. Call it while the event is handled. */
export async function takenFrom(transfer: DataTransfer): Promise<Dropped | null> {
	// The event's data are gone once it has been handled: all is taken before the first wait.
	const text = transfer.getData('text/plain');
	const links = transfer.getData('text/uri-list').split(/\r?\n/);
	const address = [...links, text].map(webAddress).find((one) => one !== undefined);
	const files = [...transfer.files];
	const folders = [...transfer.items]
		.map((item) => (item.kind === 'file' ? item.webkitGetAsEntry?.() : null))
		.filter((entry) => entry?.isDirectory);
	if (folders.length) {
		const found: Brought[] = files
			.filter(({ name }) => !folders.some((one) => one!.name === name))
			.map(brought);
		for (const folder of folders) await within(folder!, found);
		return { files: found };
	}
	if (files.length) return { files: files.map(brought) };
	if (address !== undefined) return { address };
	return text.trim() ? { text } : null;
}
