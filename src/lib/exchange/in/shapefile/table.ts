import { Names } from '../../names';
import { encodingOf, hasLost } from '../text';
import { cellOf, type Field } from './cell';

/** The table of a Shapefile. */
export interface Table {
	/** rows that are there, and rows that its header promises */
	count: number;
	promised: number;
	/** whether a field keeps its texts in a file of its own, which is not read */
	memo: boolean;
	/** whether letters of the rows that were read are lost */
	readonly lost: boolean;
	row(index: number): Record<string, unknown>;
}

/**
 * Encodings by the mark in a .dbf: what the Russian, Chinese, Japanese, Korean and western programs write.
 * https://desktop.arcgis.com/en/arcmap/latest/manage-data/shapefiles/geoprocessing-considerations-for-shapefile-output.htm
 */
const MARKS: Readonly<Record<number, string>> = {
	0x03: 'windows-1252',
	0x57: 'windows-1252',
	0x26: 'ibm866',
	0x65: 'ibm866',
	0xc9: 'windows-1251',
	0x4d: 'gb18030',
	0x7a: 'gb18030',
	0x4f: 'big5',
	0x78: 'big5',
	0x13: 'shift_jis',
	0x7b: 'shift_jis',
	0x4e: 'euc-kr',
	0x79: 'euc-kr',
	0xc8: 'windows-1250'
};

/**
 * Reads the table of a Shapefile; null if it is none. Rows are read when they are asked for.
 * @param cpg what the file beside it says of its encoding, as in UTF-8, 1251 or OEM 866
 */
export function tableOf(bytes: Uint8Array, cpg: string): Table | null {
	if (bytes.length < 33) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const promised = view.getUint32(4, true);
	const start = view.getUint16(8, true);
	const length = view.getUint16(10, true);
	if (start < 33 || start > bytes.length || length < 2) return null;
	const decoder = decoderOf(cpg, bytes, start);
	const fields = fieldsOf(view, bytes, start, length, decoder);
	if (!fields.length) return null;
	const count = Math.min(promised, Math.floor((bytes.length - start + 1) / length));
	let lost = false;
	return {
		count,
		promised,
		get lost() {
			return lost;
		},
		memo: fields.some(({ type }) => 'MGP'.includes(type)),
		row(index) {
			const row: Record<string, unknown> = Object.create(null);
			for (const field of fields) {
				const at = start + index * length + field.at;
				const value = cellOf(bytes.subarray(at, at + field.length), field, decoder);
				lost ||= typeof value === 'string' && hasLost(value);
				if (value !== null && value !== '') row[field.name] = value;
			}
			return row;
		}
	};
}

function fieldsOf(
	view: DataView,
	bytes: Uint8Array,
	start: number,
	rowLength: number,
	decoder: TextDecoder
): Field[] {
	const fields: Field[] = [];
	const names = new Names();
	// The first byte of a row says whether it was deleted: its shape is still there, so it counts.
	let within = 1;
	for (let at = 32; at + 32 <= start && bytes[at] !== 0x0d; at += 32) {
		const raw = bytes.subarray(at, at + 11);
		const end = raw.indexOf(0);
		const name = decoder.decode(end < 0 ? raw : raw.subarray(0, end)).trim() || 'field';
		const type = String.fromCharCode(bytes[at + 11]!).toUpperCase();
		// Long texts keep the upper byte of their length where numbers keep their decimals.
		const length = type === 'C' ? view.getUint16(at + 16, true) : bytes[at + 16]!;
		if (within + length > rowLength) break;
		fields.push({ name: names.take(name), type, length, at: within });
		within += length;
	}
	return fields;
}

function decoderOf(cpg: string, bytes: Uint8Array, start: number): TextDecoder {
	const number = /(\d{3,5})/.exec(cpg)?.[1] ?? '';
	const named: Readonly<Record<string, string>> = {
		'65001': 'utf-8',
		'866': 'ibm866',
		'936': 'gb18030',
		'950': 'big5',
		'932': 'shift_jis',
		'949': 'euc-kr',
		'88591': 'windows-1252',
		'88595': 'iso-8859-5'
	};
	const labels = [
		cpg.trim(),
		named[number],
		/^125\d$/.test(number) ? `windows-${number}` : undefined,
		MARKS[bytes[29]!],
		encodingOf(bytes.subarray(start, start + 1_000_000)).encoding
	];
	for (const label of labels) {
		if (!label) continue;
		try {
			return new TextDecoder(label);
		} catch {
			// Not a name that is known: the next says it otherwise.
		}
	}
	return new TextDecoder();
}
