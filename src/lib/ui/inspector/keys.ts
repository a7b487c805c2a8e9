/** Whether what is typed goes into a field, so that a letter is no command. */
export function typing({ target }: Event): boolean {
	if (!(target instanceof HTMLElement)) return false;
	const field = target.closest('input, textarea, select, [contenteditable]');
	return field !== null && !(field instanceof HTMLInputElement && field.type === 'range');
}

// By the sign, or by the place of the key where a keyboard has other letters there.
const steps: Record<string, 1 | -1> = {
	'[': -1,
	']': 1,
	',': -1,
	'.': 1,
	BracketLeft: -1,
	BracketRight: 1,
	Comma: -1,
	Period: 1
};

/** The step through a layer that a key asks for; undefined for any other key. */
export function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || typing(event))
		return undefined;
	return steps[event.key] ?? steps[event.code];
}
