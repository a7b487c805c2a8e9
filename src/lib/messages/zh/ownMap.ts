import type en from '../en/ownMap';

export default {
	leftOut: '简易地图未绘制：{what}。它只绘制不超过 {count, number} 个要素的图层。'
} satisfies Record<keyof typeof en, string>;
