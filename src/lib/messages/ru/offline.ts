import type en from '../en/offline';

export default {
	news: 'Вышла новая версия Amur.',
	reload: 'Обновить',
	later: 'Позже'
} satisfies Record<keyof typeof en, string>;
