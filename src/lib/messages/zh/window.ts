import type en from '../en/window';

export default {
	close: '关闭',
	retry: '重试',
	notLoaded: '页面的这一部分未能加载。请检查网络连接后重试。'
} satisfies Record<keyof typeof en, string>;
