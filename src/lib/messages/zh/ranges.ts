import type en from '../en/ranges';

export default {
	label: '射程',
	name: '名称',
	figure: '射程或高度',
	basis: '数字性质',
	note: '备注',
	sources: '来源',
	checked: '对飞机：可查覆盖',
	others: '其他：只显示，不查覆盖',
	radars: '雷达',
	masts: '天线塔',
	elsewhere: '{range}，另有来源作 {low}–{high} 公里',
	height: '{height} 米',
	none: '无'
} satisfies Record<keyof typeof en, string>;
