import type en from '../en/bibliography';

export default {
	description:
		'Источники Амура ({count}): что на каждый ссылается и прочитана ли страница; можно скачать CSL-JSON и BibTeX.',
	lede: 'Всё в Амуре ссылается на один из этих источников; всего их {count}. Прочитано страниц: {read}, часто лишь отрывок; остальное — открытые сведения, которым мы верим, но которых не читали.',
	download: 'Скачать {format}',
	find: 'Найти',
	findHint: 'название, издатель',
	page: 'Страница',
	either: 'Прочитана или нет',
	read: 'Прочитана',
	unread: 'Не прочитана',
	shown:
		'Показано {shown} из {all, plural, one {# источника} few {# источников} many {# источников} other {# источника}}',
	pageRead: 'страница прочитана',
	pageUnread: 'страница не прочитана',
	cited: 'Цитируется {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
	uncited: 'Пока не цитируется.',
	systems: 'Системы',
	claims: 'Утверждения',
	trade: 'Торговля',
	none: 'Ничего не подходит. Сократите запрос.'
} satisfies Record<keyof typeof en, string>;
