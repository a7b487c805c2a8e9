import type en from '../en/topics';

export default {
	beltAndRoad: '一带一路',
	highSpeedRail: '高速铁路',
	economy: '经济合作',
	union: '欧亚经济联盟',
	energy: '能源',
	sanctions: '制裁',
	technology: '技术',
	space: '航天',
	arms: '军备与工业',
	drills: '联合演习',
	helicopter: '米-26 直升机',
	s400: 'S-400',
	su35: '苏-35',
	submarines: '拉达级潜艇',
	plane: '客机'
} satisfies Record<keyof typeof en, string>;
