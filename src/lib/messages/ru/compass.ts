import type en from '../en/compass';

export default {
	n: 'С',
	nne: 'ССВ',
	ne: 'СВ',
	ene: 'ВСВ',
	e: 'В',
	ese: 'ВЮВ',
	se: 'ЮВ',
	sse: 'ЮЮВ',
	s: 'Ю',
	ssw: 'ЮЮЗ',
	sw: 'ЮЗ',
	wsw: 'ЗЮЗ',
	w: 'З',
	wnw: 'ЗСЗ',
	nw: 'СЗ',
	nnw: 'ССЗ'
} satisfies Record<keyof typeof en, string>;
