import type en from '../en/units';

export default {
	squareKilometres: '{number} км²',
	percent: '{number} %',
	belowPercent: 'меньше {number} %',
	until: 'до {date}',
	north: '{degrees}° с. ш.',
	south: '{degrees}° ю. ш.',
	east: '{degrees}° в. д.',
	west: '{degrees}° з. д.',
	position: '{lat}, {lon}',
	comma: ', '
} satisfies Record<keyof typeof en, string>;
