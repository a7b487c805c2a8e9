import type en from '../en/verdicts';

export default {
	holds: 'Верно',
	near: 'Близко',
	overtaken: 'Устарело',
	differs: 'Расходится',
	open: 'Открыто',
	holdsMeaning: 'источники или измерение подтверждают',
	nearMeaning: 'почти верно или верно отчасти',
	overtakenMeaning: 'было верно в своё время; события пошли дальше',
	differsMeaning: 'источники или измерение говорят иное',
	openMeaning: 'пока никто не может сказать или никто не проверял'
} satisfies Record<keyof typeof en, string>;
