/** Where a document type that begins at a place ends; all that it declares is passed by. */
export function afterDocumentType(text: string, at: number): number {
	const parts = /["'[\]>]|<!--/g;
	parts.lastIndex = at + '<!DOCTYPE'.length;
	let inner = false;
	for (let part = parts.exec(text)?.[0]; part; part = parts.exec(text)?.[0]) {
		if (part === '>' && !inner) return parts.lastIndex;
		if (part === '[' || part === ']') inner = part === '[';
		if (part === '>' || part === '[' || part === ']') continue;
		const mark = part === '<!--' ? '-->' : part;
		const end = text.indexOf(mark, parts.lastIndex);
		if (end < 0) break;
		parts.lastIndex = end + mark.length;
	}
	return text.length;
}
