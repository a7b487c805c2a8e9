import type { Geometry, GeometryCollection } from 'geojson';
import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { parseGC, parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { even, mapped, placeless } from './positions';
import { statement } from './statement';
import { each, empty, told, type Told } from './fields';
import type { Taken, Written } from './taken';
import type { Cell } from '../csv';

// The library's own writer takes columns from the first feature alone, fails on features without a place, and leaves
// out what the header can say of sources and method. Its parts are used instead.

const WGS84 = 4326;

/** What must be known of the features before the first of them is written. */
interface Survey {
	placed: number;
	type: GeometryType;
	columns: ReturnType<typeof column>[];
	/** west, south, east, north */
	envelope: [number, number, number, number];
	high: boolean;
}

const column = (name: string, type: ColumnType) => ({
	name,
	type,
	title: null,
	description: null,
	width: -1,
	precision: -1,
	scale: -1,
	nullable: true,
	unique: false,
	primary_key: false
});

const KINDS: Record<Told['kind'], ColumnType> = {
	boolean: ColumnType.Bool,
	number: ColumnType.Double,
	string: ColumnType.String
};

/** The type of geometry of the file: that of all features; its Multi- form where some are that; else each says its own. */
function common(types: ReadonlySet<Geometry['type']>): GeometryType {
	const [first = 'Point', ...rest] = types;
	if (!rest.length) return GeometryType[first];
	const multi = [...types].map((type) => (type.startsWith('Multi') ? type : `Multi${type}`));
	const same = multi.every((type) => type === multi[0]) && multi[0]! in GeometryType;
	return same ? GeometryType[multi[0] as Geometry['type']] : GeometryType.Unknown;
}

function* survey(taken: Taken, fields: readonly Told[]): Generator<string, Survey> {
	const types = new Set<Geometry['type']>();
	const envelope: Survey['envelope'] = [Infinity, Infinity, -Infinity, -Infinity];
	let placed = 0;
	let high = false;
	yield* each(taken, ({ geometry }) => {
		if (!geometry || placeless(geometry)) return;
		placed++;
		types.add(geometry.type);
		mapped(geometry, (position) => {
			const [lon = 0, lat = 0] = position;
			envelope[0] = Math.min(envelope[0], lon);
			envelope[1] = Math.min(envelope[1], lat);
			envelope[2] = Math.max(envelope[2], lon);
			envelope[3] = Math.max(envelope[3], lat);
			high ||= position.length > 2;
			return position;
		});
	});
	const columns = fields.map(({ name, kind }) => column(name, KINDS[kind]));
	return { placed, type: common(types), columns, envelope, high };
}

function header(taken: Taken, { placed, type, columns, envelope, high }: Survey) {
	const { title, name, licence, method, sources, link, date } = taken;
	const builder = new Builder();
	const columnsAt = Header.createColumnsVector(
		builder,
		columns.map(({ name, type }) => {
			const nameAt = builder.createString(name);
			Column.startColumn(builder);
			Column.addName(builder, nameAt);
			Column.addType(builder, type);
			return Column.endColumn(builder);
		})
	);
	const nameAt = builder.createString(name);
	const titleAt = builder.createString(title);
	const descriptionAt = builder.createString(statement(taken).join('\n'));
	const metadata = { licence, method, sources, link, date };
	const metadataAt = builder.createString(JSON.stringify(metadata));
	const envelopeAt = placed ? Header.createEnvelopeVector(builder, envelope) : 0;
	Crs.startCrs(builder);
	Crs.addCode(builder, WGS84);
	const crsAt = Crs.endCrs(builder);
	Header.startHeader(builder);
	Header.addName(builder, nameAt);
	if (envelopeAt) Header.addEnvelope(builder, envelopeAt);
	Header.addGeometryType(builder, type);
	Header.addHasZ(builder, high);
	Header.addColumns(builder, columnsAt);
	Header.addFeaturesCount(builder, BigInt(placed));
	Header.addIndexNodeSize(builder, 0);
	Header.addCrs(builder, crsAt);
	Header.addTitle(builder, titleAt);
	Header.addDescription(builder, descriptionAt);
	Header.addMetadata(builder, metadataAt);
	builder.finishSizePrefixed(Header.endHeader(builder));
	return builder.asUint8Array();
}

/** The geometry as the type of the file wants it. */
function promoted(geometry: Geometry, type: GeometryType): Geometry {
	const whole = even(geometry);
	if (type === GeometryType.Unknown || GeometryType[whole.type] === type) return whole;
	return {
		type: `Multi${whole.type}`,
		coordinates: [(whole as { coordinates: unknown }).coordinates]
	} as Geometry;
}

const parsed = (geometry: Geometry) =>
	geometry.type === 'GeometryCollection'
		? parseGC(geometry as GeometryCollection)
		: parseGeometry(geometry);

/** A cell as its column holds it; null leaves it out. */
function value(cell: Cell, type: ColumnType) {
	if (empty(cell)) return null;
	return type === ColumnType.String ? String(cell) : cell;
}

/**
 * FlatGeobuf 3, without an index. Its header has title, method and sources. What has no place is left out; single and
 * multiple points, lines or areas of one file all become multiple ones.
 */
export function* flatgeobuf(taken: Taken): Written {
	const fields = yield* told(taken, ({ geometry }) => !placeless(geometry));
	const found = yield* survey(taken, fields);
	const { columns, type } = found;
	const meta = {
		geometryType: type,
		columns,
		envelope: null,
		featuresCount: found.placed,
		indexNodeSize: 0,
		crs: null,
		title: null,
		description: null,
		metadata: null
	};
	yield magicbytes.slice();
	yield header(taken, found).slice();
	for (const feature of taken.features) {
		if (!feature.geometry || placeless(feature.geometry)) continue;
		// A field may be called __proto__: it is a field like any other.
		const properties = Object.create(null);
		fields.forEach(({ name, of }, i) => {
			properties[name] = value(of(feature), columns[i]!.type);
		});
		yield buildFeature(parsed(promoted(feature.geometry, type)), properties, meta).slice();
	}
}
