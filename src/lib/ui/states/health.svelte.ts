/**
 * How the picture is: being made; complete; gone with the graphics context, and on its way back; gone for good; or drawn
 * plainly, since this browser has no WebGL.
 */
export type Picture = 'starting' | 'drawn' | 'lost' | 'broken' | 'plain';

/** A file of the data, as basemap/overview or layers/drills, or a part of the program, as program/map. */
export type File = string;

type FileState = 'wanted' | 'there' | 'missing';

/** How the map is doing: its picture, and what of the files that it needs is there. */
export class Health {
	picture = $state<Picture>('starting');
	#files = $state.raw<Readonly<Record<File, FileState>>>({});

	/** Says that files will be needed, so that progress is counted against all of them. */
	expect(files: readonly File[]) {
		const wanted = Object.fromEntries(files.map((file): [File, FileState] => [file, 'wanted']));
		this.#files = { ...wanted, ...this.#files };
	}

	/** Follows a file until it has come, or cannot be had. */
	async follow<T>(file: File, promise: Promise<T>): Promise<T> {
		if (this.#files[file] !== 'there') this.#note(file, 'wanted');
		try {
			const got = await promise;
			this.#note(file, 'there');
			return got;
		} catch (error) {
			this.miss(file);
			throw error;
		}
	}

	miss(file: File) {
		this.#note(file, 'missing');
	}

	/** What could not be had is no longer missed: it is about to be asked for again, or not needed any more. */
	forget() {
		const left = Object.entries(this.#files).filter(([, state]) => state !== 'missing');
		this.#files = Object.fromEntries(left);
	}

	/** Nothing is needed any more of what was: the map is another one. */
	reset() {
		this.#files = {};
	}

	#note(file: File, state: FileState) {
		if (this.#files[file] !== state) this.#files = { ...this.#files, [file]: state };
	}
	#in(state: FileState): File[] {
		return Object.keys(this.#files).filter((file) => this.#files[file] === state);
	}

	get wanted(): File[] {
		return this.#in('wanted');
	}
	get missing(): File[] {
		return this.#in('missing');
	}
	/** How many files have come, of how many that are known to be needed. */
	get progress(): { done: number; total: number } {
		return { done: this.#in('there').length, total: Object.keys(this.#files).length };
	}
}
