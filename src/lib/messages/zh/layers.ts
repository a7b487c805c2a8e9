import type en from '../en/layers';

export default {
	card: '图层',
	name: 'Amur',
	subtitle: '中俄关系地图集',
	pages: '页面',
	about: '{about}。',
	table: '以表格打开<title>：{layer}</title>',
	strokes: '线条的含义',
	noPlace: '地点不详',
	sourceCount: '来源（{count}）',
	sourcesAll: '全部来源',
	sourcesRead: '每个要素都注明来源。共{count}个页面，其中{read}个已阅读；其余按一般公开记录引用。',
	pageRead: '页面已阅读',
	pageNotOpened: '页面未打开',
	aboutMap: '关于地图',
	measured: '长度和距离均在WGS84椭球面上量算。阵地均为假定：并不表示那里部署了任何系统。',
	credits:
		'陆地边界：© OpenStreetMap贡献者（ODbL 1.0），经由geo-maps。其他边界、海岸、湖泊和河流：Natural Earth 4.1，按实际控制绘制，不偏向任何一方。本图集亦然：图上画法不代表对任何主张的立场。城市：GeoNames（CC BY 4.0）。国家的俄文和中文名称：Unicode。管道线路上的部分点：Global Energy Monitor（CC BY 4.0）和OpenStreetMap贡献者（ODbL）。',
	disputed: '有争议的边界（虚线）',
	undrawn: '图上没有画线的争议'
} satisfies Record<keyof typeof en, string>;
