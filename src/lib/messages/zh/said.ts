import type en from '../en/said';

export default {
	shown: '{layer}：已显示',
	hidden: '{layer}：已隐藏',
	selected: '已选择 {feature}',
	closed: '已关闭详情',
	undone: '已撤销',
	redone: '已重做',
	covered: '{target}：覆盖 {share}',
	years: '{first} 至 {last} 年',
	allYears: '全部年份',
	removed: '已移除阵地'
} satisfies Record<keyof typeof en, string>;
