import type en from '../en/time';

export default {
	title: '年份',
	years: '{first}–{last}',
	began: '每年开始的事项',
	what: '柱状图显示',
	everything: '所有显示的图层',
	nothing: '显示的图层没有日期。',
	first: '起始年份',
	last: '结束年份',
	play: '播放年份',
	pause: '暂停',
	all: '全部年份',
	hint: '在柱上拖动以选择年份；点一根柱只看那一年。',
	bar: '{year} 年：{count}',
	of: '{count} / {total}'
} satisfies Record<keyof typeof en, string>;
