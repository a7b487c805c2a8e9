import type en from '../en/drawn';

export default {
	form: 'нарисованную цель пишут так: area:lon,lat,lon,lat… или line:lon,lat,…',
	noNumber: '«{text}» — не число градусов',
	noLatitude: 'у одной из вершин нет широты',
	offEarth: '{corner} — вне Земли',
	areaCorners: 'у области от {least} до {most} вершин',
	lineCorners: 'у линии от {least} до {most} вершин',
	onePoint: 'все вершины — одна точка',
	crosses: 'контур пересекает сам себя',
	noArea: 'у контура нет площади'
} satisfies Record<keyof typeof en, string>;
