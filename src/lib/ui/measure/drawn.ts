import type { Measurement } from '$lib/map/scene';
import { t } from '$lib/messages';
import type { Measure, Unit } from '$lib/view';
import { position } from '../words/format';
import type { Measured } from './answer';
import { area, length } from './units';

/** What is measured, as the map draws it: the points, and what is written beside them. */
export function drawn({ kind, points }: Measure, answer: Measured, unit: Unit): Measurement {
	return {
		kind,
		points,
		legs: answer.legs.map(({ metres }) => length(metres, unit)),
		names: points.map((point, i) =>
			t('measure.handle', { number: i + 1, position: position(point) })
		),
		whole: answer.area
			? area(answer.area.wgs84.area, unit)
			: answer.legs.length
				? length(answer.total.wgs84, unit)
				: ''
	};
}
