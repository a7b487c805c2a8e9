/** [left, top, right, bottom] */
export type Rect = readonly [number, number, number, number];

const CELL = 64;

/** Keeps account of which parts of a frame are taken, so that no label lies on another. */
export class Room {
	readonly #cells = new Map<string, Rect[]>();
	readonly #frame: Rect;

	constructor(width: number, height: number) {
		this.#frame = [0, 0, width, height];
	}

	/** Whether a rectangle lies within the frame, and on nothing. */
	free(rect: Rect): boolean {
		const [left, top, right, bottom] = this.#frame;
		if (rect[0] < left || rect[1] < top || rect[2] > right || rect[3] > bottom) return false;
		return this.#cellsOf(rect).every((cell) =>
			(this.#cells.get(cell) ?? []).every((other) => !meet(rect, other))
		);
	}

	take(rect: Rect) {
		for (const cell of this.#cellsOf(rect)) {
			const there = this.#cells.get(cell);
			if (there) there.push(rect);
			else this.#cells.set(cell, [rect]);
		}
	}

	#cellsOf([left, top, right, bottom]: Rect): string[] {
		const cells: string[] = [];
		for (let x = Math.floor(left / CELL); x <= right / CELL; x++)
			for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) cells.push(`${x} ${y}`);
		return cells;
	}
}

const meet = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
