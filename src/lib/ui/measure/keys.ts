import type { Reader } from '../reader.svelte';

/**
 * The keys of measuring: m begins and ends it, Backspace takes the last point back. Not for keys that are typed into a
 * field. Tells whether the key was one of them.
 */
export function measureKey(event: KeyboardEvent, reader: Reader): boolean {
	const { code, key, target, ctrlKey, metaKey, altKey } = event;
	if (ctrlKey || metaKey || altKey || target instanceof HTMLSelectElement) return false;
	// The place of the key counts: a Russian keyboard writes another letter there.
	if (key.toLowerCase() === 'm' || (code === 'KeyM' && key > '\x7f')) reader.toggleMeasuring();
	else if (key === 'Backspace' && reader.measuring) reader.takeLastBack();
	else return false;
	return true;
}
