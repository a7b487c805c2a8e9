import type en from '../en/units';

export default {
	squareKilometres: '{number} км²',
	percent: '{number} %',
	belowPercent: 'меньше {number} %',
	until: 'до {date}',
	north: '{degrees}°\u00a0с.\u00a0ш.',
	south: '{degrees}°\u00a0ю.\u00a0ш.',
	east: '{degrees}°\u00a0в.\u00a0д.',
	west: '{degrees}°\u00a0з.\u00a0д.',
	position: '{lat}, {lon}',
	comma: ', '
} satisfies Record<keyof typeof en, string>;
