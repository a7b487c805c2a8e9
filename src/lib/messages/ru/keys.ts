import type en from '../en/keys';

export default {
	title: 'Клавиши',
	skips: 'Перейти',
	close: 'Закрыть',
	anywhere: 'Везде',
	focused: 'Когда элемент в фокусе',
	help: 'Показать этот список',
	undo: 'Отменить',
	redo: 'Повторить',
	escape: 'Прервать рисование или размещение, закрыть карточку',
	home: 'Показать весь атлас',
	layers: 'К слоям',
	check: 'К проверке покрытия или к карточке',
	time: 'К годам',
	map: 'К карте',
	pan: 'Карта: сдвиг',
	zoom: 'Карта: масштаб',
	turn: 'Карта: поворот',
	site: 'Позиция: сдвиг; с Shift — крупнее',
	years: 'Граница лет: сдвиг',
	single: 'Клавиши из одного знака включены'
} satisfies Record<keyof typeof en, string>;
