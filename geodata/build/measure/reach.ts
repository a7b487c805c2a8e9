import { pointToLineDistance } from '@turf/turf';
import type { Figure } from '$lib/atlas/claims';
import { coverage } from '$lib/coverage';
import { EvidenceError } from '../read';
import { count, featureAt, km, systemAt, type Ground, type Method } from './ground';

/** The international mile, by definition. */
const KM_PER_MILE = 1.609344;

const miles = (range_km: number): Figure => ({
	what: `are ${range_km} km`,
	value: range_km / KM_PER_MILE,
	unit: 'miles',
	digits: 1,
	lead: true
});

/** ring:SYSTEM: the radius of the ring, as published and in miles. */
export const ringOf: Method = (ground, [id]) => {
	const { range_km, figure, name } = systemAt(ground, id);
	return {
		method:
			'The ring on the map holds every point at that WGS84 distance from its site. The radius is the published figure; a mile is 1.609344 km.',
		figures: [
			{ what: 'Radius of the ring', value: range_km, unit: 'km' },
			miles(range_km),
			{ what: name.en, words: figure.en }
		]
	};
};

/** miles:SYSTEM: the conversion alone. */
export const inMiles: Method = (ground, [id]) => {
	const { range_km } = systemAt(ground, id);
	return {
		method: 'Divided by 1.609344, the kilometres of a mile.',
		figures: [miles(range_km), { what: 'Range', value: range_km, unit: 'km' }]
	};
};

/** Every notional site with its position. */
export function sites({ layers }: Ground): { name: string; position: [number, number] }[] {
	return layers
		.get('coverage')!
		.features.flatMap(({ geometry, properties }) =>
			geometry?.type === 'Point'
				? [{ name: properties.name.en, position: geometry.coordinates }]
				: []
		);
}

/** What one system would cover of a target from each notional site, the best site first. */
function survey(ground: Ground, range_km: number, target: string) {
	const area = ground.targets[target];
	if (!area) throw new EvidenceError(`geodata/claims.json measures the target "${target}"`);
	return sites(ground)
		.map(({ name, position }) => {
			const answer = coverage({ sites: [{ position, range: range_km * 1000 }], target: area });
			return { name, ...answer };
		})
		.sort(
			(a, b) =>
				Number(b.complete) - Number(a.complete) || b.share - a.share || a.farthest - b.farthest
		);
}

/**
 * coverage-share:SYSTEM:TARGET: the share that one battery covers from each notional site. The system
 * that the article compares with is surveyed beside it.
 */
export const coverageShare: Method = (ground, [id, target = '']) => {
	const system = systemAt(ground, id);
	const other = systemAt(ground, ground.catalogue.home.compared);
	const found = survey(ground, system.range_km, target);
	const compared = survey(ground, other.range_km, target);
	const best = found[0]!;
	const share = (what: string, { share, complete }: typeof best): Figure => ({
		what,
		share,
		complete
	});
	const within = (range_km: number) => `Share within ${range_km} km`;
	return {
		method:
			'The share of the target’s area within that WGS84 distance of one notional site, flat out: terrain, the radar horizon and the target’s altitude are not counted. No system is reported at any of the sites.',
		figures: [
			{ ...share(`At ${system.range_km} km from the best site, ${best.name}`, best), lead: true },
			share(
				`At ${system.range_km} km, the lowest share of the ${found.length} sites`,
				found.at(-1)!
			),
			count(
				`Sites from which ${system.range_km} km reach all of it`,
				found.filter(({ complete }) => complete).length,
				`of ${found.length}`
			),
			km(`Farthest point of the target from ${best.name}`, best.farthest, 1),
			{
				...share(`At ${other.range_km} km from the best site, ${compared[0]!.name}`, compared[0]!),
				lead: true
			},
			share(`At ${other.range_km} km, the lowest share`, compared.at(-1)!)
		],
		rows: found.map((at) => ({
			name: at.name,
			figures: [
				share(within(system.range_km), at),
				share(
					within(other.range_km),
					compared.find(({ name }) => name === at.name)!
				),
				km('Nearest point', at.nearest, 1),
				km('Farthest point', at.farthest, 1)
			]
		}))
	};
};

/** A lane passes a strait if its line comes within this distance of the strait’s point. */
const PASSES_KM = 25;

/** lanes-through:LAYER/FEATURE: which lanes of the layer pass a chokepoint. */
export const lanesThrough: Method = (ground, [path]) => {
	const point = featureAt(ground, path).geometry;
	if (point?.type !== 'Point')
		throw new EvidenceError(`"${path}" is no point that a lane can pass`);
	const lanes = ground.layers
		.get(path!.split('/')[0]!)!
		.features.flatMap(({ geometry, properties }) =>
			geometry?.type === 'LineString'
				? [
						{
							name: properties.name.en,
							away: pointToLineDistance(point.coordinates, geometry, { units: 'kilometers' })
						}
					]
				: []
		);
	const through = lanes.filter(({ away }) => away <= PASSES_KM);
	return {
		method: `A lane counts if it passes within ${PASSES_KM} km of the strait’s point. The lanes are schematic, and no share of the traffic can be measured on them.`,
		figures: [
			{ ...count('Lanes that pass it', through.length, `of ${lanes.length} lanes`), lead: true }
		],
		rows: lanes.map(({ name, away }) => ({
			name,
			figures: [{ what: 'Passes', words: away <= PASSES_KM ? 'yes' : 'no' }]
		}))
	};
};
