import type en from '../en/bibliography';

export default {
	description: 'Amur 的 {count} 个来源：各被何处引用、页面是否读过；可下载 CSL-JSON 和 BibTeX。',
	lede: 'Amur 中的一切都引自这 {count} 个来源之一。其中 {read} 个的页面已读，往往只读了摘录；其余属公开资料，予以采信但未读。',
	download: '下载 {format}',
	find: '查找',
	findHint: '标题、出版者',
	page: '页面',
	either: '已读或未读',
	read: '已读',
	unread: '未读',
	shown: '显示 {shown} 个，共 {all, plural, other {# 个来源}}',
	pageRead: '页面已读',
	pageUnread: '页面未读',
	cited: '被引用 {count, plural, other {# 次}}',
	uncited: '尚未被引用。',
	systems: '系统',
	claims: '论断',
	trade: '贸易',
	none: '没有符合的来源。请减少词语。'
} satisfies Record<keyof typeof en, string>;
