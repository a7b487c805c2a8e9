import { isTyping } from '../keys/keys';
import { singleKeys } from '../keys/single.svelte';

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
	const other = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
	if (other || !singleKeys.on || isTyping(event.target)) return undefined;
	return steps[event.key] ?? steps[event.code];
}
