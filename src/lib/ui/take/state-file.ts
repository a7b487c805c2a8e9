import { ENDING, FORMAT } from '$lib/exchange/state/state';

const HEAD = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);

/** Whether a file holds everything, by its name or by how it begins. */
export async function isStateFile({ name, blob }: { name: string; blob: Blob }): Promise<boolean> {
	if (name.toLowerCase().endsWith(ENDING)) return true;
	return HEAD.test(
		await blob
			.slice(0, 200)
			.text()
			.catch(() => '')
	);
}
