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
