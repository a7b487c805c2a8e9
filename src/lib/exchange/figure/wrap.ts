/** Where a line may break: after a space (but not one that binds) or a hyphen, and about every Chinese letter but before closing marks. */
const BREAKS =
	/(?<=[-–—/]|[^\S\u00a0\u202f])|(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])(?![，。、；：！？）》」』”’])|(?<![（《「『“‘\s])(?=[\u3400-\u9fff])/u;

const ELLIPSIS = '…';

/**
 * Breaks a text into lines of at most a width. A word that is longer than a line is broken where it must be.
 * @param measure the width of a text
 * @param options at most so many lines, what does not fit being cut with an ellipsis; and whether words stay whole, though
 * a line becomes too long
 */
export function wrap(
	text: string,
	width: number,
	measure: (text: string) => number,
	{ most = Infinity, whole = false }: { most?: number; whole?: boolean } = {}
): string[] {
	const lines: string[] = [];
	for (const paragraph of text.split('\n')) lines.push(...broken(paragraph, width, measure, whole));
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	kept[most - 1] = cut(`${kept[most - 1]!}${ELLIPSIS}`, width, measure);
	return kept;
}

function broken(
	text: string,
	width: number,
	measure: (text: string) => number,
	whole: boolean
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.trim().split(BREAKS)) {
		if (measure((line + piece).trimEnd()) <= width) {
			line += piece;
			continue;
		}
		if (line.trim()) lines.push(line.trimEnd());
		line = piece;
		while (!whole && measure(line.trimEnd()) > width) {
			const head = fitting(line, width, measure);
			lines.push(head);
			line = line.slice(head.length);
		}
	}
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}

/** The longest beginning that fits, but at least a letter. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
	const letters = [...text];
	let [low, high] = [1, letters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (measure(letters.slice(0, middle).join('')) <= width) low = middle;
		else high = middle - 1;
	}
	return letters.slice(0, low).join('');
}

/** A text that ends in an ellipsis, shortened before it until it fits. */
function cut(text: string, width: number, measure: (text: string) => number): string {
	let letters = [...text.slice(0, -ELLIPSIS.length)];
	while (letters.length && measure(letters.join('') + ELLIPSIS) > width)
		letters = letters.slice(0, -1);
	return letters.join('').trimEnd() + ELLIPSIS;
}
