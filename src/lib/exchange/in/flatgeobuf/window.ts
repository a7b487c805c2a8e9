import { bytesOf } from '../text';

const STEP = 4 << 20;

/** Bytes of a file one after the other, of which only a part is in memory. */
export class Window {
	readonly #blob: Blob;
	#bytes = new Uint8Array();
	/** where in the file the bytes begin */
	#from = 0;
	/** where in the file the next byte is */
	at = 0;

	constructor(blob: Blob) {
		this.#blob = blob;
	}

	get left(): number {
		return this.#blob.size - this.at;
	}

	/** The next bytes, fewer at the end of the file; they hold until more are taken. */
	async take(length: number): Promise<Uint8Array> {
		const end = Math.min(this.at + length, this.#blob.size);
		if (this.at < this.#from || end > this.#from + this.#bytes.length) {
			const to = Math.min(Math.max(end, this.at + STEP), this.#blob.size);
			this.#bytes = (await bytesOf(this.#blob, this.at, to)) as Uint8Array<ArrayBuffer>;
			this.#from = this.at;
		}
		const taken = this.#bytes.subarray(this.at - this.#from, end - this.#from);
		this.at = end;
		return taken;
	}
}
