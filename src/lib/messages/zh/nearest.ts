import type en from '../en/nearest';

export default {
	title: '最近的要素',
	among: '范围',
	all: '所有图层',
	working: '正在计算…',
	failed: '未能计算。请检查网络后重新选择。',
	none: '没有其他带位置的要素。',
	way: '{compass}方向 {length}（{degrees}°）',
	meets: '相接',
	method:
		'按图上形状，在 WGS84 上量取两者最近点之间的距离；方位为最短路径出发时的方向。“相接”指相交或位于其中。代表整个国家的要素不计在内。'
} satisfies Record<keyof typeof en, string>;
