import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterPaint } from '$lib/map/after-paint';

/** Frames as a browser gives them: what is asked for in one runs in the next. */
let waiting = new Map<number, () => void>();
let asked = 0;
const frame = () => {
	const due = [...waiting.values()];
	waiting = new Map();
	for (const run of due) run();
};

describe('work after the paint', () => {
	const work = vi.fn();
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
			waiting.set(++asked, run);
			return asked;
		});
		vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
		work.mockClear();
		waiting.clear();
	});
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it('is done once, after the frame that paints what asked for it', () => {
		const later = new AfterPaint(work);
		later.ask();
		later.ask();
		frame();
		expect(work).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(work).toHaveBeenCalledOnce();
		frame();
		vi.runAllTimers();
		expect(work).toHaveBeenCalledOnce();
		later.ask();
		frame();
		vi.runAllTimers();
		expect(work).toHaveBeenCalledTimes(2);
	});

	it('follows a finger within the coming frame, also where it was put off before', () => {
		const later = new AfterPaint(work);
		later.ask(true);
		frame();
		expect(work).toHaveBeenCalledOnce();
		later.ask();
		later.ask(true);
		frame();
		expect(work).toHaveBeenCalledTimes(2);
		later.ask();
		frame();
		later.ask(true);
		frame();
		expect(work).toHaveBeenCalledTimes(3);
		// Each time anew: the next one that nobody drags waits for the paint again.
		later.ask();
		frame();
		expect(work).toHaveBeenCalledTimes(3);
		vi.runAllTimers();
		expect(work).toHaveBeenCalledTimes(4);
	});

	it('is not done once it has been called off', () => {
		const later = new AfterPaint(work);
		later.ask();
		later.cancel();
		frame();
		later.ask();
		frame();
		later.cancel();
		vi.runAllTimers();
		expect(work).not.toHaveBeenCalled();
	});
});
