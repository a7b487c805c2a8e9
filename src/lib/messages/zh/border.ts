import type en from '../en/border';

export default {
	heading: '边界有多长？',
	intro:
		'沿河的边界没有唯一的长度：描绘弯曲越细，长度越长。地图略去了小于{tolerance}的弯曲，得到{length}。所有长度均按WGS84量算。',
	notLoaded: '无法加载该线。',
	again: '重试',
	loading: '正在加载该线……',
	drop: '略去小于<strong>{tolerance}</strong>的弯曲',
	answer: '{tolerance}：长{length}',
	vertices: '{count, plural, other {#个顶点}}',
	tables: '数字表格',
	credit: '线：<link>{licence}</link>，经由geo-maps；按道格拉斯—普克算法简化。',
	chart: '边界长度随简化程度的变化：保留全部顶点为{finest}，略去{tolerance}以下时降至{coarsest}',
	all: '全部',
	axis: '略去小于此值的弯曲（公里）',
	sketch: '略去小于{tolerance}弯曲后的边界',
	east: '东段',
	west: '西段（放大）',
	byTolerance: '按简化程度，公里，WGS84',
	droppedBelow: '略去小于此值的弯曲',
	eastPart: '东段',
	westPart: '西段',
	total: '合计',
	vertexCount: '顶点',
	none: '无',
	drawn: '{tolerance}（地图）',
	byDataset: '按数据集，公里，WGS84',
	data: '数据',
	asPublished: '公开数字',
	figure: '数字',
	kilometres: '公里'
} satisfies Record<keyof typeof en, string>;
