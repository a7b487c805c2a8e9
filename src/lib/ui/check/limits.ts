import type { Coverage } from '$lib/coverage';
import { t } from '$lib/messages';
import { figureIn, kilometres } from '../words/format';

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
			? t('check.ifSeen')
			: t('check.atAltitude', { altitude: figureIn('meter', altitude) });
	const what = horizon ? 'horizon' : 'range';
	if (range === null) {
		const short = answer.shortfall;
		if (answer.complete) return t('check.allInOfSites', { proviso });
		if (short === null || short <= 0) return t('check.partOut');
		return t(`check.${what}OfSites`, { short: kilometres(short, 1) });
	}
	const reach = kilometres(range);
	if (answer.complete)
		return t('check.allIn', {
			margin: kilometres(range - answer.farthest, 1),
			range: reach,
			proviso
		});
	const near = answer.nearest > range;
	return t(`check.${what}${near ? 'Nearest' : 'Farthest'}`, {
		short: kilometres((near ? answer.nearest : answer.farthest) - range, 1),
		range: reach,
		nominal: kilometres(nominal[0] ?? range)
	});
}
