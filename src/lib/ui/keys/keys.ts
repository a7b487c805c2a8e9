import type { MessageKey } from '$lib/messages';

/** Something that a key does anywhere on the page. */
export interface Key {
	/** as KeyboardEvent.key has it; with Ctrl or ⌘ in front if that has to be held */
	press: string;
	/** what it does, for the help sheet */
	says: MessageKey;
	does: () => void;
}

/** Whether a key belongs to what has the focus: a text field takes letters, and a dialog all of them. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement)
		return !['range', 'checkbox', 'radio', 'button'].includes(target.type);
	return (
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement ||
		target.isContentEditable ||
		target.closest('dialog') !== null
	);
}

// The place of the key counts where a keyboard has other letters: a Russian one writes ь at m.
const latin = ({ key, code }: KeyboardEvent) =>
	key > '\x7f' && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;

/** How a pressed key is written in the list: Ctrl Z, Ctrl Shift Z, /, m. Escape and other names stay. */
export function pressed(event: KeyboardEvent): string {
	const { ctrlKey, metaKey, shiftKey, altKey } = event;
	if (altKey) return '';
	const key = latin(event);
	if (!ctrlKey && !metaKey) return key;
	return `Ctrl ${shiftKey ? 'Shift ' : ''}${key.toUpperCase()}`;
}

/** Whether a key is a single character, which a reader who speaks to the computer may want to turn off. */
export const isSingle = (press: string): boolean => [...press].length === 1;
