import type en from '../en/compass';

export default {
	n: '北',
	nne: '北东北',
	ne: '东北',
	ene: '东东北',
	e: '东',
	ese: '东东南',
	se: '东南',
	sse: '南东南',
	s: '南',
	ssw: '南西南',
	sw: '西南',
	wsw: '西西南',
	w: '西',
	wnw: '西西北',
	nw: '西北',
	nnw: '北西北'
} satisfies Record<keyof typeof en, string>;
