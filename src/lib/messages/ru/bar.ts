import type en from '../en/bar';

export default {
	tools: 'Инструменты карты',
	zoomIn: 'Приблизить',
	zoomOut: 'Отдалить',
	home: 'Обзор',
	keys: 'Клавиши (?)',
	globe: 'Глобус',
	scale: 'Масштаб в середине карты',
	middle: 'в центре',
	undo: 'Отменить',
	undoKey: 'Отменить (Ctrl Z)',
	redo: 'Повторить',
	redoKey: 'Повторить (Ctrl Shift Z)',
	theme: 'Тема',
	auto: 'Авто',
	light: 'Светлая',
	dark: 'Тёмная',
	contrast: 'Контрастная',
	missed: '{language}: не удалось загрузить. Проверьте соединение и обновите страницу.',
	language: 'Язык'
} satisfies Record<keyof typeof en, string>;
