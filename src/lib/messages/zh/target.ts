import type en from '../en/target';

export default {
	target: '目标',
	areas: '区域',
	own: '自定',
	drawArea: '绘制区域……',
	drawLine: '绘制线……',
	feature: '地图集要素',
	countries: '国家和地区',
	areaDrawn: '绘制的区域',
	lineDrawn: '绘制的线',
	drawingArea:
		'请在地图上依次点击各角点。再次点击第一个角点或按Enter键即可闭合区域。按Escape键放弃。',
	drawingLine: '请在地图上依次点击各点。再次点击最后一点或按Enter键即可结束。按Escape键放弃。',
	stop: '停止绘制',
	refused: '所绘图形不能作为目标：{reason}。请重新绘制。',
	again: '重新绘制',
	corners: '角点：纬度, 经度，每行一个',
	noCorner: '“{text}”不是角点：请输入以度为单位的纬度, 经度，每行一个。',
	offEarth: '“{text}”不在地球上：纬度不超过90度，经度不超过180度。',
	cannot: '这不能作为目标：{reason}。'
} satisfies Record<keyof typeof en, string>;
