import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { fieldReader } from './flatgeobuf/fields';
import { geometryOf } from './flatgeobuf/geometry';
import { headerOf, lengthIn } from './flatgeobuf/header';
import { Window } from './flatgeobuf/window';
import type { FormatReader, Sink } from './reading';

/** A feature is a table, which takes at least as many bytes. */
const LEAST = 8;

/** Reads FlatGeobuf feature by feature. One that is damaged is left out; a file that ends early keeps what came before. */
export const readFlatGeobuf: FormatReader = async ({ blob, name }, sink) => {
	const window = new Window(blob);
	const header = await headerOf(window);
	if (!header.crs) sink.problem('noted', 'foreign.crsMissing');
	sink.layer(header.title || name.replace(/\.[^.]*$/, ''));
	const fields = fieldReader(header.columns, (field) =>
		sink.problem('skipped', 'foreign.binaryField', { field })
	);
	let number = 0;
	while (window.left > 0) {
		const at = { feature: ++number };
		const prefix = await window.take(4);
		const length = prefix.length < 4 ? Infinity : lengthIn(prefix);
		if (length > window.left || length < LEAST) {
			sink.problem('skipped', 'foreign.fgbEnds', { number }, at);
			return;
		}
		// The size stands in the same buffer, so that numbers lie where arrays of numbers can begin.
		const bytes = new Uint8Array(4 + length);
		bytes.set(prefix);
		bytes.set(await window.take(length), 4);
		take(bytes, at, sink, (feature) => ({
			geometry: geometryOf(feature, length, header.geometryType),
			properties: fields(feature)
		}));
		if (number % 1000 === 0) sink.progress(1 - window.left / blob.size);
	}
	if (header.featuresCount && header.featuresCount !== number)
		sink.problem('noted', 'foreign.fgbCount', { promised: header.featuresCount, found: number });
};

function take(
	bytes: Uint8Array,
	at: { feature: number },
	sink: Sink,
	read: (feature: Feature) => { geometry: unknown; properties: unknown }
) {
	let found: ReturnType<typeof read>;
	try {
		checkTable(bytes);
		found = read(Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes)));
	} catch {
		// Damaged bytes lead anywhere, and so fail in any way.
		sink.problem('skipped', 'foreign.featureBroken', {}, at);
		return;
	}
	sink.feature(found.geometry, found.properties, at);
}

/**
 * Makes sure that a table is where the buffer says: one without fields, and so a feature without a place, is what
 * damaged bytes look like otherwise.
 * @throws RangeError if there is none
 */
function checkTable(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer);
	const table = 4 + view.getInt32(4, true);
	const layout = table - view.getInt32(table, true);
	// Two bytes each: its own length, that of the table, and where its three fields stand, of which the last may lack.
	const size = view.getUint16(layout, true);
	if (table < 8 || layout < 8 || size < 4 || size > 32) throw new RangeError();
	const length = view.getUint16(layout + 2, true);
	if (layout + size > bytes.length || table + length > bytes.length) throw new RangeError();
	for (let at = 4; at < size; at += 2)
		if (view.getUint16(layout + at, true) >= length) throw new RangeError();
}
