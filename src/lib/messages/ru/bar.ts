import type en from '../en/bar';

export default {
	zoomIn: 'Приблизить',
	zoomOut: 'Отдалить',
	home: 'Обзор',
	undo: 'Отменить',
	undoKey: 'Отменить (Ctrl Z)',
	redo: 'Повторить',
	redoKey: 'Повторить (Ctrl Shift Z)',
	theme: 'Тема',
	auto: 'Авто',
	light: 'Светлая',
	dark: 'Тёмная',
	language: 'Язык'
} satisfies Record<keyof typeof en, string>;
