import { takeFeature } from './json/feature';
import { isDeep, parse } from './json/parse';
import { Stop, type FormatReader } from './reading';
import { linesOf, textOf } from './text';

/** What begins a record of a GeoJSON text sequence (RFC 8142). */
const RECORD = '\x1e';

/**
 * Reads GeoJSON of one feature a line (newline-delimited) or a record (RFC 8142). One that is broken is skipped.
 */
export const readNdjson: FormatReader = async ({ blob }, sink) => {
	const pieces = textOf(blob, sink);
	let line = 0;
	let feature = 0;
	const take = (text: string, line: number) => {
		// A record of a sequence may fill several lines, and some writers end lines with a comma.
		const json = text.replaceAll(RECORD, '').trim().replace(/,$/, '');
		if (!json) return;
		const at = { line, feature: ++feature };
		const value = isDeep(json) ? undefined : parse(json);
		if (value !== undefined) takeFeature(value, sink, at);
		else sink.problem('skipped', isDeep(json) ? 'problems.tooDeep' : 'problems.brokenLine', {}, at);
	};
	let record: { text: string[]; line: number } | null = null;
	for await (const lines of linesOf(pieces))
		for (const text of lines) {
			line++;
			if (text.includes(RECORD)) {
				if (record) take(record.text.join('\n'), record.line);
				record = { text: [text], line };
			} else if (record) record.text.push(text);
			else take(text, line);
		}
	if (record) take(record.text.join('\n'), record.line);
	if (feature === 0) throw new Stop('problems.noFeatures');
};
