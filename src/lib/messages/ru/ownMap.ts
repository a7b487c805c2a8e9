import type en from '../en/ownMap';

export default {
	leftOut:
		'На простой карте нет: {what}. На ней рисуются слои не более чем из {count, number} объектов.'
} satisfies Record<keyof typeof en, string>;
