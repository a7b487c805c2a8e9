import { isTyping } from '../keys/keys';
import type { Reader } from '../reader/reader.svelte';

/** Takes the last point back at Backspace while the reader measures. Tells whether it did. */
export function takesBack(event: KeyboardEvent, reader: Reader): boolean {
	if (event.key !== 'Backspace' || !reader.measuring || isTyping(event.target)) return false;
	event.preventDefault();
	reader.takeLastBack();
	return true;
}
