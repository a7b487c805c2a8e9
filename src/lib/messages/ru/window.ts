import type en from '../en/window';

export default {
	close: 'Закрыть',
	retry: 'Повторить',
	notLoaded: 'Эта часть страницы не загрузилась. Проверьте соединение и повторите.'
} satisfies Record<keyof typeof en, string>;
