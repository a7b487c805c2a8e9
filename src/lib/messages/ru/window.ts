import type en from '../en/window';

export default {
	close: 'Закрыть'
} satisfies Record<keyof typeof en, string>;
