// Long enough for a browser that asks where to put the file.
const KEPT_MS = 60_000;

/** Lets the browser save something as a file. */
export function save(blob: Blob, name: string) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** The day by which files are named, in ISO. */
export const today = (): string => new Date().toISOString().slice(0, 10);
