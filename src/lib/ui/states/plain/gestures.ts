import { zoomed, type Frame, type Point } from './frame';

/** What the gestures of a plain map act on. */
interface Subject {
	frame(): Frame;
	/** the point of the screen with what the map looks at */
	middle(): Point;
	/** the reader has moved the map; `settled` ends a gesture */
	move(frame: Frame, settled: boolean): void;
	/** a click or a tap that was no drag */
	click(at: [number, number], target: Element): void;
}

// A finger is less steady than this many pixels.
const STEADY = 5;
// A notch of the wheel, of about a hundred pixels, is a third of a zoom level.
const WHEEL = 1 / 300;
// So long after its last notch the wheel has come to rest.
const SPUN_MS = 150;
const STEP = 80;

const arrows: Record<string, [number, number]> = {
	ArrowLeft: [STEP, 0],
	ArrowRight: [-STEP, 0],
	ArrowUp: [0, STEP],
	ArrowDown: [0, -STEP]
};

/** Drag, wheel, pinch and keys on an element; returns what ends them. */
export function gestures(element: Element & ElementCSSInlineStyle, subject: Subject): () => void {
	const fingers = new Map<number, [number, number]>();
	let strayed = false;
	let spun: ReturnType<typeof setTimeout> | undefined;
	const stop = new AbortController();
	const { signal } = stop;

	function local({ clientX, clientY }: MouseEvent): [number, number] {
		const { left, top } = element.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}
	/** The middle of the fingers, and how far the first two are apart. */
	function hold(): { x: number; y: number; apart: number } {
		const [a, b = a] = [...fingers.values()] as [[number, number], [number, number]?];
		return {
			x: (a[0] + b[0]) / 2,
			y: (a[1] + b[1]) / 2,
			apart: Math.hypot(a[0] - b[0], a[1] - b[1])
		};
	}

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		if (!fingers.size) strayed = false;
		fingers.set(event.pointerId, local(event));
	}
	function drag(event: PointerEvent) {
		const last = fingers.get(event.pointerId);
		if (!last) return;
		const now = local(event);
		if (!strayed && fingers.size === 1 && Math.hypot(now[0] - last[0], now[1] - last[1]) < STEADY)
			return;
		// Captured only now: a click goes to what lies under it.
		if (!strayed) element.setPointerCapture(event.pointerId);
		strayed = true;
		const before = hold();
		fingers.set(event.pointerId, now);
		const after = hold();
		const frame = subject.frame();
		const panned = { ...frame, x: frame.x + after.x - before.x, y: frame.y + after.y - before.y };
		const pinch = before.apart && after.apart ? Math.log2(after.apart / before.apart) : 0;
		subject.move(zoomed(panned, pinch, [after.x, after.y]), false);
	}
	function up(event: PointerEvent) {
		if (!fingers.delete(event.pointerId) || fingers.size) return;
		if (strayed) subject.move(subject.frame(), true);
		else if (event.type === 'pointerup') subject.click(local(event), event.target as Element);
	}
	function wheel(event: WheelEvent) {
		event.preventDefault();
		const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
		subject.move(zoomed(subject.frame(), -pixels * WHEEL, local(event)), false);
		clearTimeout(spun);
		spun = setTimeout(() => subject.move(subject.frame(), true), SPUN_MS);
	}
	function keys(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const frame = subject.frame();
		const middle = subject.middle();
		const by = arrows[event.key];
		if (by) subject.move({ ...frame, x: frame.x + by[0], y: frame.y + by[1] }, true);
		else if (event.key === '+' || event.key === '=') subject.move(zoomed(frame, 1, middle), true);
		else if (event.key === '-') subject.move(zoomed(frame, -1, middle), true);
		else return;
		event.preventDefault();
	}

	element.style.touchAction = 'none';
	element.addEventListener('pointerdown', down as EventListener, { signal });
	element.addEventListener('pointermove', drag as EventListener, { signal });
	element.addEventListener('pointerup', up as EventListener, { signal });
	element.addEventListener('pointercancel', up as EventListener, { signal });
	element.addEventListener('wheel', wheel as EventListener, { signal, passive: false });
	element.addEventListener('keydown', keys as EventListener, { signal });
	return () => {
		clearTimeout(spun);
		stop.abort();
	};
}
