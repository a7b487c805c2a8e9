import type en from '../en/bar';

export default {
	tools: '地图工具',
	zoomIn: '放大',
	zoomOut: '缩小',
	home: '全图',
	keys: '快捷键（?）',
	globe: '地球仪',
	scale: '地图中央处的比例尺',
	middle: '中央',
	undo: '撤销',
	undoKey: '撤销（Ctrl Z）',
	redo: '重做',
	redoKey: '重做（Ctrl Shift Z）',
	theme: '主题',
	auto: '自动',
	light: '浅色',
	dark: '深色',
	contrast: '高对比度',
	missed: '无法载入{language}。请检查网络连接，然后刷新页面。',
	language: '语言'
} satisfies Record<keyof typeof en, string>;
