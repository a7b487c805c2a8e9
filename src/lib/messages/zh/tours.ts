import type en from '../en/tours';

export default {
	card: '导览',
	title: '导览',
	about: '跟随文章的五个短篇，每一步都是一幅地图视图。',
	description: '关于中俄关系的五条短导览，在地图上逐步展开：陆地、能源、铁路、防空与台湾、演习。',
	stepOf: '第{step}步，共{count}步',
	keys: '方向键翻步，Esc键退出。',
	leave: '退出',
	leaveTour: '退出导览',
	back: '上一步',
	next: '下一步',
	finish: '结束',
	sources: '来源',
	loading: '正在加载导览……',
	fault: '无法加载导览。请检查网络连接，然后退出并重新开始。',
	count: '{count, plural, other {#步}}',
	take: '开始导览',
	takeOf: '开始导览：{title}',
	every: '全部步骤',
	show: '在地图上显示',
	showStep: '在地图上显示第{step}步',
	gas: '{number}亿立方米',
	oil: '{number}万吨'
} satisfies Record<keyof typeof en, string>;
