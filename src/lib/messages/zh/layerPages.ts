import type en from '../en/layerPages';

export default {
	description:
		'Amur 的 {layers} 个图层，共 {features} 个要素：每个图层都有表格以及 GeoJSON、KML、GPX、CSV 和 FlatGeobuf，并注明许可。',
	lede: '{layers, plural, other {# 个图层}}，共 {features, plural, other {# 个要素}}。每个图层在这里都是一张表格，也是可以带走的文件。',
	features: '{count, plural, other {# 个要素}}',
	asDrawn: '图上长度 {length}',
	fileOf: '{layer}的 {format}',
	layerDescription:
		'{about}. {count, plural, other {# 个要素}}列成表格，逐一注明来源；可下载 GeoJSON、KML、GPX、CSV 和 FlatGeobuf。',
	featuresUnplaced: '{count, plural, other {# 个要素}}，其中 {unplaced} 个因地点不明而不在地图上',
	sources: '{count, plural, other {# 个来源}}，其中 {read} 个已读',
	licence: '许可',
	download: '下载 {format}',
	byYear: '按年份',
	table: '表格',
	lengths:
		'量算长度是图上所绘线的长度，沿 WGS84 大地线量算。差异指其与公布长度之差；超过 10% 时，表中说明原因。'
} satisfies Record<keyof typeof en, string>;
