import type en from '../en/keys';

export default {
	title: '快捷键',
	skips: '跳转',
	anywhere: '任何位置',
	focused: '获得焦点时',
	help: '显示此列表',
	undo: '撤销',
	redo: '重做',
	escape: '停止绘制或放置，关闭详情',
	home: '显示全图',
	layers: '转到图层',
	check: '转到覆盖检查或详情',
	time: '转到年份',
	map: '转到地图',
	pan: '地图：平移',
	zoom: '地图：缩放',
	turn: '地图：旋转',
	steps: '详情：上一个、下一个',
	site: '阵地：移动；按住 Shift 步幅更大',
	years: '年份滑块：移动',
	single: '启用单字符快捷键'
} satisfies Record<keyof typeof en, string>;
