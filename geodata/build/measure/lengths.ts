import type { Figure } from '$lib/atlas/claims';
import type { Feature } from '$lib/atlas/schema';
import { length } from '$lib/geodesy';
import { EvidenceError } from '../read';
import { km, type Ground, type Method } from './ground';

function lengthOf({ id, geometry }: Feature): number {
	if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString')
		throw new EvidenceError(`The feature "${id}" is no line and has no length.`);
	return length(geometry);
}

const features = (ground: Ground, layer: string) => ground.layers.get(layer)!.features;
const sum = (lines: readonly Feature[]) => lines.reduce((all, line) => all + lengthOf(line), 0);

/** border-length: both sections together, and each. */
export const borderLength: Method = (ground) => {
	const sections = features(ground, 'border');
	return {
		method: `The sections of the border as the map draws them: OpenStreetMap’s line, generalised to ${ground.border.lengths.drawn_km} km, measured along WGS84 geodesics. Most of the border is rivers; the more of their bends a line keeps, the longer it measures.`,
		figures: [
			{ ...km('Length as drawn', sum(sections)), lead: true },
			...sections.map((section) => km(section.properties.name.en, lengthOf(section)))
		]
	};
};

/** Every set of variants that do not stand in for the same section. */
function combinations(variants: readonly Feature[]): Feature[][] {
	return variants.reduce<Feature[][]>(
		(all, variant) => [
			...all,
			...all
				.filter((chosen) =>
					chosen.every(
						({ properties }) =>
							!properties.replaces?.some((id) => variant.properties.replaces?.includes(id))
					)
				)
				.map((chosen) => [...chosen, variant])
		],
		[[]]
	);
}

/** rail-length: the route, the route with each variant in place of what it replaces, and other lines. */
export const railLength: Method = (ground) => {
	const all = features(ground, 'rail');
	const route = all.filter(({ properties }) => properties.kind === 'route');
	const others = all.filter(({ properties }) => properties.kind !== 'route');
	const variants = others.filter(({ properties }) => properties.replaces?.length);
	const whole = others.filter(({ properties }) => !properties.replaces?.length);
	const ways = combinations(variants)
		.filter((chosen) => chosen.length)
		.map((chosen) => {
			const replaced = new Set(chosen.flatMap(({ properties }) => properties.replaces ?? []));
			const kept = route.filter(({ id }) => !replaced.has(id));
			const name = chosen.map(({ properties }) => properties.name.en).join(' + ');
			return { name, figures: [km('Length', sum([...kept, ...chosen]))] };
		});
	const lengths = ways.map(
		({ figures }) => (figures[0] as Extract<Figure, { unit: string }>).value
	);
	return {
		method:
			'Straight WGS84 legs from station to station, summed. Track is longer than that: no alignment is published that could be measured.',
		figures: [
			{ ...km('From station to station, in straight legs', sum(route)), lead: true },
			km('Shortest variant', Math.min(...lengths) * 1000),
			km('Longest variant', Math.max(...lengths) * 1000)
		],
		rows: [
			{ name: 'Route as planned', figures: [km('Length', sum(route))] },
			...ways,
			...whole.map((line) => ({
				name: `${line.properties.name.en} (not high-speed)`,
				figures: [km('Length', lengthOf(line))]
			}))
		]
	};
};
