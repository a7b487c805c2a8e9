import type en from '../en/frame';

export default {
	skip: '跳到正文',
	pages: '页面',
	map: '地图',
	claims: '论断',
	tours: '导览',
	layers: '图层',
	sources: '来源',
	method: '方法',
	titled: '{title} · Amur',
	name: 'Amur',
	foot: 'Amur，中俄关系地图集。长度、距离和面积均在 WGS84 椭球上量算；所有防空系统阵地均为假定阵地。',
	showOnMap: '在地图上显示',
	stop: '。',
	colon: '：',
	comma: '、'
} satisfies Record<keyof typeof en, string>;
