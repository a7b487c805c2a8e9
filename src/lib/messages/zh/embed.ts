import type en from '../en/embed';

export default {
	legend: '图例',
	record: '记录与来源',
	open: '在 Amur 中打开',
	wheel: '按住 {key} 并滚动以缩放地图',
	touch: '用两指移动地图',
	page: 'Amur：嵌入的地图',
	title: '嵌入此视图',
	lead: '将此代码粘贴到网页中。它显示当前的视图；读者可由此打开完整的 Amur。',
	own: '您添加的图层只保存在您的设备上，不会出现在嵌入的地图中。',
	width: '宽度（像素）',
	fullWidth: '全宽',
	height: '高度（像素）',
	legendOpen: '展开',
	legendClosed: '初始收起',
	legendNone: '无',
	map: '地图',
	moves: '可移动，带按钮',
	bare: '可移动，无按钮',
	still: '静态图',
	code: '代码',
	copy: '复制代码',
	copied: '代码已复制',
	byHand: '浏览器拒绝复制。请手动复制选中的代码。',
	alone: '单独打开',
	preview: '预览'
} satisfies Record<keyof typeof en, string>;
