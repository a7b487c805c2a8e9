import type en from '../en/verdicts';

export default {
	holds: '相符',
	near: '接近',
	overtaken: '已过时',
	differs: '不符',
	open: '待定',
	holdsMeaning: '资料或量算结果与之相符',
	nearMeaning: '大致正确，或部分正确',
	overtakenMeaning: '当时正确，后来情况有变',
	differsMeaning: '资料或量算结果与之不符',
	openMeaning: '尚无定论，或无人查证'
} satisfies Record<keyof typeof en, string>;
