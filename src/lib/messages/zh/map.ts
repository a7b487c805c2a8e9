import type en from '../en/map';

export default {
	title: 'Amur：中俄关系地图集',
	description:
		'俄罗斯与中国之间的管道、铁路、边界、联合演习和防空射程；地图上每条线都有来源，每个数字都经过量算。',
	map: '地图',
	canvas: '地图画布。方向键平移，加减号缩放。',
	site: '假定阵地{name}，位于{position}。可拖动，或用方向键移动。',
	tapSite: '请点按阵地的位置。',
	tapCorners: '请依次点按各角点，再点按第一个。',
	tapPoints: '请依次点按各点，再点按最后一个。',
	cancel: '取消',
	sheetPeek: '面板已收起。按下可改变高度',
	sheetHalf: '面板半开。按下可改变高度',
	sheetFull: '面板全开。按下可改变高度'
} satisfies Record<keyof typeof en, string>;
