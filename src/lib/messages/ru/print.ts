import type en from '../en/print';

export default {
	map: 'Карта'
} satisfies Record<keyof typeof en, string>;
