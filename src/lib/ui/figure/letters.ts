import { fontOf } from '$lib/exchange/figure/canvas';
import type { Face, Mark } from '$lib/exchange/figure/marks';
import { loadChinese } from '../words/chinese';

const loaded = new Set<string>();
const faces: readonly Face[] = ['sans', 'bold', 'serif', 'italic'];
const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

function* letters(marks: readonly Mark[]): Generator<string> {
	for (const mark of marks)
		if (mark.kind === 'text') yield* mark.text;
		else if (mark.kind === 'group') yield* letters(mark.marks);
}

/**
 * Fetches the letters that marks are written in: a canvas does not wait for them.
 * @returns whether any had to be fetched, so that what was measured before has to be measured again
 */
export async function loadLettersOf(marks: readonly Mark[]): Promise<boolean> {
	const missing = [...new Set(letters(marks))].filter((letter) => !loaded.has(letter)).join('');
	if (!missing) return false;
	for (const letter of missing) loaded.add(letter);
	if (CHINESE.test(missing)) await loadChinese();
	await Promise.allSettled(faces.map((face) => document.fonts.load(fontOf(face, 16), missing)));
	return true;
}
