import type en from '../en/drawn';

export default {
	form: '绘制的目标写作 area:lon,lat,lon,lat… 或 line:lon,lat,…',
	noNumber: '“{text}”不是度数',
	noLatitude: '有一个顶点缺少纬度',
	offEarth: '{corner} 不在地球上',
	areaCorners: '区域应有 {least} 到 {most} 个顶点',
	lineCorners: '线应有 {least} 到 {most} 个顶点',
	onePoint: '所有顶点是同一点',
	crosses: '轮廓自相交',
	noArea: '面积为零'
} satisfies Record<keyof typeof en, string>;
