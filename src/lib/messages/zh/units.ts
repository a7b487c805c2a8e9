import type en from '../en/units';

export default {
	squareKilometres: '{number}平方公里',
	percent: '{number}%',
	belowPercent: '不足 {number}%',
	until: '至 {date}',
	north: '北纬 {degrees}°',
	south: '南纬 {degrees}°',
	east: '东经 {degrees}°',
	west: '西经 {degrees}°',
	position: '{lat}，{lon}',
	comma: '、'
} satisfies Record<keyof typeof en, string>;
