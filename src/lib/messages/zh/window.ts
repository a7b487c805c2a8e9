import type en from '../en/window';

export default {
	close: '关闭'
} satisfies Record<keyof typeof en, string>;
