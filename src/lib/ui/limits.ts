import type { coverage } from '$lib/coverage';
import { kilometres } from './format';

/** One plain sentence on what limits an answer of the coverage check; the range is in metres. */
export function limits(answer: ReturnType<typeof coverage>, range: number): string {
	const reach = kilometres(range);
	if (answer.complete)
		return `All of it is in range: the farthest point lies ${kilometres(range - answer.farthest, 1)} inside the ${reach}, if the target flies high enough to be seen.`;
	if (answer.nearest > range)
		return `The range limits this answer: even the nearest point lies ${kilometres(answer.nearest - range, 1)} beyond the ${reach}.`;
	return `The range limits this answer: the farthest point lies ${kilometres(answer.farthest - range, 1)} beyond the ${reach}.`;
}
