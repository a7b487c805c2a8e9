import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, defaultView, mended, noHistory, redo, remember, undo, type View } from '$lib/view';
import { vocabulary } from './vocabulary';

const themes = fc.array(fc.constantFrom(null, 'light' as const, 'dark' as const), {
	maxLength: 30
});

test('undoing everything and redoing everything leads back to the same views', () => {
	fc.assert(
		fc.property(themes, (steps) => {
			const start = defaultView(vocabulary);
			let view: View = start;
			let history = noHistory;
			for (const theme of steps) {
				const next = apply(view, { type: 'theme', theme }, vocabulary);
				history = remember(history, view);
				view = next;
			}
			const end = view;
			for (let i = 0; i < steps.length; i++) ({ view, history } = undo(history, view)!);
			expect(view).toBe(start);
			expect(undo(history, view)).toBeNull();
			for (let i = 0; i < steps.length; i++) ({ view, history } = redo(history, view)!);
			expect(view).toBe(end);
			expect(redo(history, view)).toBeNull();
		})
	);
});

test('a new change forgets what was undone', () => {
	const view = defaultView(vocabulary);
	const back = undo(remember(noHistory, view), { ...view, theme: 'dark' })!;
	expect(back.history.future).toHaveLength(1);
	expect(remember(back.history, back.view).future).toEqual([]);
});

test('a thousand steps are kept, and no more', () => {
	const view = defaultView(vocabulary);
	let history = noHistory;
	for (let i = 0; i < 1200; i++) history = remember(history, view);
	expect(history.past).toHaveLength(1000);
});

test('what is put right in the history is right in every view that undo and redo lead to', () => {
	const view = defaultView(vocabulary);
	const withLayer = { ...view, layers: ['own-1', ...view.layers] };
	const before = remember(remember(noHistory, withLayer), { ...withLayer, theme: 'dark' });
	const { view: back, history } = undo(before, withLayer)!;
	const without = (one: View): View => ({
		...one,
		layers: one.layers.filter((layer) => layer !== 'own-1')
	});
	const right = mended(history, without);
	expect(undo(right, without(back))!.view).toEqual(view);
	expect(redo(right, without(back))!.view).toEqual(view);
	expect([...history.past, ...history.future].every(({ layers }) => layers[0] === 'own-1')).toBe(
		true
	);
});
