import type en from '../en/method';

export default {
	description:
		'Amur 如何量算：地球模型、制图综合、射程圈没有说明的内容、可信度用语的含义，以及各图层的许可。',
	lede: '每项事实只录入一次，并注明来源。页面上的其余内容都在建站时由这些事实算出。本页说明如何计算，以及哪些未予考虑。',
	earth: '地球',
	earthModel:
		'位置以 WGS84 椭球上的经度和纬度表示。长度和距离沿大地线，即椭球面上的最短路径；任何数字都不涉及球体近似或地图投影。',
	earthEdges:
		'区域的直边按 GeoJSON 的规定，在经纬度坐标中为直线。台湾本岛和东海防空识别区都照此处理。两点相近时差别甚微；沿防空识别区的长边则有差别。',
	generalisation: '制图综合',
	generalisationText:
		'一条线有多少弯曲，取决于其来源。海岸线和底图边界取自 Natural Earth，比例尺 1:1000 万。中俄边界取自 OpenStreetMap，并经制图综合；其长度受此影响多大，见下文。管道和铁路按资料所列的城镇或车站以直线段相连，有些在线路上加了点，因此量得的长度比管道或轨道短。表中将公布长度与量算长度并列，两者相差较大时说明原因。',
	rings: '射程圈没有说明的内容',
	ringsNominal:
		'射程圈包含与阵地的距离在系统公布射程以内的所有点。射程为标称值：即制造商、机构或媒体给出的最大值，多指对高空大型目标。阵地均为假定阵地：并不断言那里部署有系统。',
	ringsLeaveOut:
		'地形、天气、干扰、导弹数量、目标的动作以及雷达视距都不计入射程圈。无论射程圈怎样画，低空飞行的目标都很晚才会被发现。射程圈不是一堵墙：它说明最好情况下能够到哪里，而不说明实际会够到哪里。',
	ringsComplete: '“完全”指目标的最远点也在射程之内。仅因四舍五入而得到 100% 的比例，从不称为完全。',
	ranges: '射程',
	claims: '论断如何量算',
	claimsMethods: '凡可量算或计数的论断都注明方法。以下列出这些方法，并各附一条用到它的论断。',
	claimsVerdict: '对论断的判定是人作出的判断，并用一句话说明：',
	words: '用语',
	status: '状态',
	accuracy: '地点或线的精度',
	confidence: '资料的可信度',
	sources: '来源',
	sourcesRead:
		'“页面已读”指有人打开过该页面，往往只读了摘录。“页面未读”属公开资料：予以采信，但未读。',
	boundaries: '边界',
	boundariesText:
		'边界和海岸线采用 Natural Earth 的默认版本，它表示实际控制的情况。克里米亚与俄罗斯画在一起，台湾单独画出。有争议的线用虚线。Amur 在任何争端中都不持立场；联合国的主张见地点<crimea>克里米亚</crimea>的记录。',
	licences: '许可',
	licencesText: '为 Amur 撰写的文字和点位属公有领域。对文章的引用每次不超过 15 个词。',
	noLicence: '未注明',
	basemap: '底图：Natural Earth，公有领域',
	cities: '城市名称：GeoNames，CC BY 4.0'
} satisfies Record<keyof typeof en, string>;
