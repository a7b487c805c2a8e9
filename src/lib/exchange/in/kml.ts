import { kmlGen } from '@tmcw/togeojson';
import { mendPositions } from './kml/coordinates';
import { fieldsOf, takeExtended, typesIn } from './kml/fields';
import { contentsOf } from './kml/layers';
import { Stop, type Brought, type FormatReader, type Sink } from './reading';
import { documentOf, stylesIn } from './kml/styles';
import { fromLine, lineOf, parse, type Element } from './xml/parse';
import { unzip } from './zip';

const PLACEMARKS = new Set(['Placemark']);
const ELEMENTS = { units: PLACEMARKS, pieces: PLACEMARKS };

/** Reads KML: placemarks with their styles as simplestyle; nothing that it points to is fetched. */
export const readKml: FormatReader = async (brought, sink) => {
	const { root, pieces, element } = await parse(brought, ELEMENTS, sink);
	if (!/^(kml|Document|Folder|Placemark)$/.test(root.tagName))
		throw new Stop('foreign.notFormat', { format: 'KML', element: root.tagName.slice(0, 40) });
	const { layers, others } = contentsOf(root);
	for (const other of others) tellOther(other, sink);
	const styles = stylesIn(root);
	const types = typesIn(root);
	let read = 0;
	for (const { name, placed } of layers) {
		sink.layer(name || brought.name.replace(/\.[^.]*$/, ''));
		sink.untyped();
		for (const { number, folders } of placed) {
			const piece = pieces[number]!;
			const placemark = element(piece);
			if (!placemark) continue;
			const told = fromLine(sink, piece);
			tellModels(placemark, told);
			mendPositions(placemark, told);
			const extended = takeExtended(placemark, types);
			const [feature] = kmlGen(documentOf(placemark, styles));
			const fields = fieldsOf(feature?.properties ?? {}, extended, folders.join(' / '));
			const id = placemark.getAttribute('id') || undefined;
			sink.feature(feature?.geometry ?? null, fields, { line: piece.line, feature: ++read }, id);
			if (read % 1000 === 0) sink.progress(read / pieces.length);
		}
	}
};

function tellOther(other: Element, sink: Sink) {
	const key = /Link/.test(other.tagName) ? 'foreign.notFollowed' : 'foreign.notDrawn';
	sink.problem('noted', key, { element: other.tagName }, { line: lineOf(other) });
}

function tellModels(placemark: Element, sink: Pick<Sink, 'problem'>) {
	for (const model of placemark.getElementsByTagName('Model'))
		sink.problem('noted', 'foreign.notDrawn', { element: 'Model' }, { line: lineOf(model) });
	for (const url of placemark.getElementsByTagName('styleUrl'))
		if (url.textContent?.includes('#', 1))
			sink.problem('noted', 'foreign.styleElsewhere', {}, { line: lineOf(url) });
}

/** Reads KMZ: each KML file in the archive, the one that its programs would open first. */
export const readKmz: FormatReader = async (brought, sink, place, beside) => {
	const entries = (await unzip(brought.blob, sink)).filter(({ name }) => /\.kml$/i.test(name));
	if (!entries.length) throw new Stop('foreign.zipWithout', { ending: '.kml' });
	const main = entries.find(({ name }) => /^doc\.kml$/i.test(name)) ?? entries[0];
	let stopped: unknown;
	let read = 0;
	for (const entry of [main!, ...entries.filter((entry) => entry !== main)]) {
		const file: Brought = { name: entry === main ? brought.name : entry.name, blob: new Blob() };
		try {
			file.blob = new Blob([await entry.read()]);
			await readKml(file, within(sink, entry.name), place, beside);
			read++;
		} catch (error) {
			if (!(error instanceof Stop)) throw error;
			stopped ??= error;
			sink.problem('skipped', error.key, error.values, { file: entry.name });
		}
	}
	if (!read) throw stopped;
};

/** A sink that knows in which file of an archive everything is. */
function within(sink: Sink, file: string): Sink {
	return {
		layer: (name) => sink.layer(name),
		untyped: (comma) => sink.untyped(comma),
		feature: (geometry, properties, at, id) =>
			sink.feature(geometry, properties, { file, ...at }, id),
		problem: (done, key, values, at) => sink.problem(done, key, values, { file, ...at }),
		progress: (share) => sink.progress(share),
		table: (columns, place) => sink.table(columns, place)
	};
}
