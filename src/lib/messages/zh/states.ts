import type en from '../en/states';

export default {
	hintSelect: '点选任一要素，查看其记录和来源。',
	hintDrag: '拖动阵地，看它能覆盖哪里。',
	gotIt: '知道了',
	loading: '正在加载{what}：{done}/{total}',
	progress: '已加载的文件',
	basemap: '底图',
	program: '地图程序',
	drawing: '绘图工具',
	noLayer: '没有显示任何图层。',
	noKind: '所显示图层的各类要素都已关闭。',
	usual: '显示常用图层',
	noYear: '所显示的图层在这些年份里没有要素。',
	allYears: '显示所有年份',
	offline: '网络已断开。尚缺：{what}。恢复联网后会自动加载。',
	missing: '未能加载：{what}。',
	retry: '重试',
	plain: '此浏览器不支持 WebGL 2，这里改用简易地图。列表、表格和覆盖检查照常可用。',
	plainMap: '简易地图。方向键平移，加减键缩放。',
	restoring: '浏览器收回了地图画面，正在恢复……',
	broken: '画面未能恢复。您的视图没有丢失。',
	remake: '重新绘制地图'
} satisfies Record<keyof typeof en, string>;
