import type en from '../en/offline';

export default {
	news: 'Amur 有新版本。',
	reload: '重新加载',
	later: '稍后'
} satisfies Record<keyof typeof en, string>;
