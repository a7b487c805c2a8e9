import type en from '../en/check';

export default {
	title: '覆盖核查',
	notional: '{count, plural, other {假定阵地}}',
	noSite: '没有阵地',
	sites: '{count, plural, other {#处阵地}}',
	share: '覆盖比例',
	of: '目标：{target}',
	amount: '{covered}，共{total}',
	amountOfPoints: '{covered, number}个点，共{total, plural, other {#个点}}',
	complete: '全部覆盖',
	yes: '是',
	no: '否',
	nearest: '最近点',
	farthest: '最远点',
	needed: '覆盖全部所需射程',
	loading: '正在加载目标……',
	noTarget: '目标无法加载，或没有形状。请另选一个，或检查网络连接。',
	place: '请放置一处阵地，以查看那里的系统能覆盖哪里。',
	inRange: '射程内还有什么',
	inRangeCount: '{lines, number}条线，{points, number}个点',
	method:
		'距离和面积按WGS84计算。标称射程为公开的最大值。不计地形{horizon, select, ignored {，也不计雷达地平线和目标高度} other {}}。阵地均为假定。',
	ifSeen: '前提是空中目标飞得足够高，能被发现',
	atAltitude: '针对高度{altitude}的空中目标',
	allIn: '全部在射程内：最远点距{range}的极限还有{margin}，{proviso}。',
	allInOfSites: '全部至少在一处阵地的射程内，{proviso}。',
	partOut: '有一部分任何阵地都够不到。',
	horizonOfSites: '结果受雷达地平线限制：有的点超出所有阵地的覆盖{short}。',
	rangeOfSites: '结果受射程限制：有的点超出所有阵地的覆盖{short}。',
	horizonNearest:
		'结果受雷达地平线限制，{nominal}只剩{range}：连最近点也超出{range}的极限{short}。',
	horizonFarthest: '结果受雷达地平线限制，{nominal}只剩{range}：最远点超出{range}的极限{short}。',
	rangeNearest: '结果受射程限制：连最近点也超出{range}的射程{short}。',
	rangeFarthest: '结果受射程限制：最远点超出{range}的射程{short}。'
} satisfies Record<keyof typeof en, string>;
