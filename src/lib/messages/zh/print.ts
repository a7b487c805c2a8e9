import type en from '../en/print';

export default {
	map: '地图'
} satisfies Record<keyof typeof en, string>;
