import type { Coverage } from '$lib/coverage';
import { figure, kilometres } from './format';

export interface Bounds {
	/** the effective range of the only site, metres; null where there are several */
	range: number | null;
	/** whether the radar horizon limits a site */
	horizon: boolean;
	/** of the target, metres; null: it is not counted */
	altitude: number | null;
	/** the nominal range of each site, metres */
	nominal: readonly number[];
}

type Answer = Pick<Coverage, 'nearest' | 'farthest' | 'complete' | 'shortfall'>;

/** One plain sentence on what limits an answer of the coverage check. */
export function limits(answer: Answer, { range, horizon, altitude, nominal }: Bounds): string {
	const proviso =
		altitude === null
			? 'if the target flies high enough to be seen'
			: `for a target at ${figure(altitude)} m`;
	if (range === null) {
		const short = answer.shortfall;
		if (answer.complete) return `All of it is in range of at least one of the sites, ${proviso}.`;
		if (short === null || short <= 0) return 'Part of it is out of reach of every site.';
		return `${horizon ? 'The radar horizon limits' : 'The ranges limit'} this answer: some point lies ${kilometres(short, 1)} beyond the reach of every site.`;
	}
	const reach = kilometres(range);
	if (answer.complete)
		return `All of it is in range: the farthest point lies ${kilometres(range - answer.farthest, 1)} inside the ${reach}, ${proviso}.`;
	const what = horizon
		? `The radar horizon limits this answer to ${reach} of ${kilometres(nominal[0] ?? range)}`
		: 'The range limits this answer';
	return answer.nearest > range
		? `${what}: even the nearest point lies ${kilometres(answer.nearest - range, 1)} beyond the ${reach}.`
		: `${what}: the farthest point lies ${kilometres(answer.farthest - range, 1)} beyond the ${reach}.`;
}
