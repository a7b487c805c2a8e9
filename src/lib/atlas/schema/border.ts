import * as v from 'valibot';
import { Position } from './geometry';
import { Country, Id, Name, Text } from './text';

const Kilometres = v.pipe(v.number(), v.minValue(0));
const Sources = v.pipe(v.array(Id), v.minLength(1, 'every figure cites a source'));

/** The significance of a part's two ends, in km: above any tolerance. */
export const END_KM = 40_000;

/**
 * A vertex of the border: longitude and latitude in degrees, and its significance in km, the largest
 * Douglas–Peucker tolerance at which it stays.
 */
export const BorderVertex = v.strictTuple([...Position.items, Kilometres]);
export type BorderVertex = v.InferOutput<typeof BorderVertex>;

const Part = v.pipe(
	v.array(BorderVertex),
	v.minLength(2, 'a part needs two vertices'),
	v.check(
		(part) => part.at(0)?.[2] === END_KM && part.at(-1)?.[2] === END_KM,
		`the ends of a part carry ${END_KM} km, so that no tolerance drops them`
	),
	v.check((part) => !part.length || part[0]![0] < part.at(-1)![0], 'a part runs from west to east')
);

/** geodata/border/detail.json: the border, for any tolerance from `finest_km` upward. */
export const BorderDetail = v.strictObject({
	licence: Text,
	sources: Sources,
	/** vertices of a lower significance are left out */
	finest_km: Kilometres,
	west: Part,
	east: Part
});
export type BorderDetail = v.InferOutput<typeof BorderDetail>;

const measured = {
	/** WGS84 lengths in km */
	west_km: Kilometres,
	east_km: Kilometres,
	total_km: Kilometres,
	/** in both parts together */
	vertices: v.pipe(v.number(), v.integer(), v.minValue(4))
};

/** geodata/border/lengths.json: what the border measures, by generalisation and by data set. */
export const BorderLengths = v.strictObject({
	licence: Text,
	sources: Sources,
	/** the tolerance of the line in geodata/layers/border.geojson, in km */
	drawn_km: Kilometres,
	/** from the finest tolerance to the coarsest; 0 is every vertex of the data */
	table: v.pipe(
		v.array(v.strictObject({ tolerance_km: Kilometres, ...measured })),
		v.minLength(2),
		v.check(
			(rows) => rows.every((row, i) => !i || row.tolerance_km > rows[i - 1]!.tolerance_km),
			'the tolerances rise from row to row'
		)
	),
	/** the same border in other data */
	datasets: v.array(v.strictObject({ name: Text, method: Text, ...measured, sources: Sources })),
	/** written by hand: what others have published */
	published: v.array(
		v.strictObject({
			km: Kilometres,
			/** a few words for the chart */
			label: Name,
			covers: v.picklist(['both parts', 'the eastern part']),
			note: Text,
			sources: Sources
		})
	)
});
export type BorderLengths = v.InferOutput<typeof BorderLengths>;

/** geodata/border/labels.geojson: names of waters on the line and of the regions beside it. */
export const BorderLabels = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.pipe(
		v.array(
			v.strictObject({
				type: v.literal('Feature'),
				id: Id,
				geometry: v.strictObject({ type: v.literal('Point'), coordinates: Position }),
				properties: v.variant('kind', [
					v.strictObject({ kind: v.picklist(['river', 'lake']), name: Name }),
					v.strictObject({ kind: v.literal('region'), name: Name, country: Country })
				])
			})
		),
		v.check(
			(labels) => new Set(labels.map(({ id }) => id)).size === labels.length,
			'two labels share an id'
		)
	)
});
export type BorderLabels = v.InferOutput<typeof BorderLabels>;
