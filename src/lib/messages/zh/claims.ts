import type en from '../en/claims';

export default {
	description:
		'2017 年一篇文章就俄罗斯和中国给出的 {count} 个数量，逐一与 Amur 的量算或后来的资料对照，并附来源。',
	lede: 'Amur 始于 2017 年一篇关于俄罗斯与中国的文章。文中给出 {count, plural, other {# 个数量}}。这里逐一列出，并附上地图集的量算结果和后来资料的说法。其中 {measurable} 个可以在地图上量算或计数。',
	byVerdict: '按判定统计的论断',
	first: '首先看这些',
	border: '边界',
	railway: '铁路',
	taiwan: '“整个台湾”',
	miles: '公里与英里',
	gas: '“西伯利亚力量”输气量',
	roubles: '卢布兑美元',
	charts: '贸易与天然气',
	all: '全部论断',
	topics: '主题',
	topic: '主题',
	allTopics: '全部主题',
	verdict: '判定',
	allVerdicts: '全部',
	measurable: '可量算',
	shown: '显示 {shown} 条，共 {all, plural, other {# 条论断}}',
	none: '没有符合条件的论断，请取消一项筛选。',
	measured: '量算结果：{difference}。',
	within: '与文章数字相差不到 {share}',
	less: '比文章数字小 {share}',
	more: '比文章数字大 {share}',
	how: '量算方法',
	oneByOne: '逐项',
	oneByOneOf: '逐项：{quote}',
	sources: '{count, plural, other {# 个来源}}，已读 {read} 个',
	link: '此论断的链接：{id}'
} satisfies Record<keyof typeof en, string>;
