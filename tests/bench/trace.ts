// What Chromium's own trace says that the page's thread ran. Thread time: where cores are few, the drawing threads take the
// processor away now and then, which is nothing that the page did.
import type { Browser, Page } from 'playwright';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	/** what the thread itself ran of it; the rest it waited for a processor */
	tdur?: number;
	pid: number;
	tid: number;
	args?: { data?: { type?: string } };
}

/** The events of the trace of what happens during an act, whole ones alone. */
export async function traced(
	browser: Browser,
	page: Page,
	act: () => Promise<unknown>
): Promise<TraceEvent[]> {
	await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
	await act();
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: TraceEvent[];
	};
	return trace.traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
}

/** What each frame of the page's own thread ran, in milliseconds. */
export function inFrames(events: readonly TraceEvent[]): number[] {
	const frames = events.filter(({ name }) => name === 'FireAnimationFrame');
	const main = frames[0];
	return frames
		.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid)
		.map(({ tdur = 0 }) => tdur / 1000);
}

/** What all frames took, for each of so many steps, in milliseconds. */
export const perStep = (events: readonly TraceEvent[], steps: number): number =>
	inFrames(events).reduce((sum, ms) => sum + ms, 0) / steps;

/**
 * The longest script that one interaction runs in one task of the page's own thread, drawing left out, in milliseconds;
 * 0 if there was no interaction.
 */
export function longest(events: readonly TraceEvent[]): number {
	const inputs = events.filter(
		({ name, args }) =>
			name === 'EventDispatch' &&
			/^(pointer|mouse|key|click|input|change|toggle)/.test(args?.data?.type ?? '')
	);
	if (!inputs.length) return 0;
	const { pid, tid } = inputs[0]!;
	const here = events.filter((event) => event.pid === pid && event.tid === tid);
	const scripts = here.filter(({ name }) =>
		['EventDispatch', 'RunMicrotasks', 'FunctionCall', 'TimerFire'].includes(name)
	);
	const frames = here.filter(({ name }) => name === 'FireAnimationFrame');
	const within = (inner: TraceEvent, outer: TraceEvent) =>
		inner !== outer && inner.ts >= outer.ts && inner.ts + inner.dur! <= outer.ts + outer.dur!;
	// What an event calls is part of it; what a frame draws is not the reader's waiting for an answer.
	const outermost = scripts.filter(
		(one) =>
			!scripts.some((other) => within(one, other) && !within(other, one)) &&
			!frames.some((frame) => within(one, frame))
	);
	return Math.max(...outermost.map(({ tdur = 0 }) => tdur / 1000));
}
