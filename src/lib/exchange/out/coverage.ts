import { onPaper } from '$lib/atlas/colours';
import type { Source } from '$lib/atlas/schema';
import { union, type Coverage, type Site } from '$lib/coverage';
import { cutAtAntimeridian, ring, type Shape } from '$lib/geodesy';
import { METHOD } from '../report';
import { flat } from './fields';
import { EARTH, type Field, type Occasion, type Taken, type TakenFeature } from './taken';

/** How far, in metres, a straight edge of a ring may leave the true one. */
const TOLERANCE = 10;

const HOW = `All points at radius_m from centre on the WGS84 ellipsoid; edges, straight in longitude and latitude, stay within ${TOLERANCE} m of them.`;

/** A site with what the page calls it. */
export interface NamedSite extends Site {
	position: [number, number];
	name: string;
	/** id of the system, or a range such as 350km */
	system: string;
	mastHeight: number;
}

/** The coverage check: its sites, what is asked about and the answer. Metres. */
export interface Checked {
	sites: readonly NamedSite[];
	/** without a shape, where there are too many points to be one */
	target: { id: string; name: string; shape: Shape | null };
	/** of the target; null: only ranges count */
	altitude: number | null;
	coverage: Coverage;
	sources: readonly Source[];
	licence: string;
}

const names = [
	'role',
	'name',
	'centre',
	'radius_m',
	'range_m',
	'limited_by',
	'system',
	'mast_height_m',
	'altitude_m',
	'notional',
	'area_m2',
	'target',
	'share',
	'complete',
	'nearest_m',
	'farthest_m',
	'method'
];

const fields: Field[] = names.map((name) => ({
	name,
	of: ({ properties }) => flat(properties[name])
}));

function ringOf(site: NamedSite, index: number, { coverage, altitude }: Checked): TakenFeature {
	const { position, range, name, system, mastHeight } = site;
	const { effectiveRange, limitedBy, nearest, farthest } = coverage.sites[index]!;
	return {
		id: `site-${index + 1}`,
		name,
		// A ring of no radius is its centre.
		geometry: effectiveRange
			? ring(position, effectiveRange, { tolerance: TOLERANCE })
			: { type: 'Point', coordinates: position },
		properties: {
			role: 'range of a site',
			name,
			centre: position,
			radius_m: effectiveRange,
			range_m: range,
			limited_by: limitedBy,
			system,
			mast_height_m: mastHeight,
			altitude_m: altitude,
			notional: true,
			nearest_m: nearest,
			farthest_m: farthest,
			method: HOW
		}
	};
}

/**
 * The coverage check as shapes: the range of each site as a ring with its centre and radius, what several reach
 * together, and the target with the share of it that is covered.
 */
export function takeCoverage(checked: Checked, occasion: Occasion): Taken {
	const { sites, target, altitude, coverage, sources, licence } = checked;
	const features = sites.map((site, index) => ringOf(site, index, checked));
	if (sites.length > 1) {
		const { outline, area } = union([...sites], {
			altitude: altitude ?? undefined,
			tolerance: TOLERANCE
		});
		const name = 'In range of at least one site';
		features.push({
			id: 'union',
			name,
			geometry: outline,
			properties: {
				role: 'union',
				name,
				altitude_m: altitude,
				notional: true,
				area_m2: Math.round(area),
				method: `The union of the ranges; its outline stays within ${TOLERANCE} m of the true one, its area is that of the true one.`
			}
		});
	}
	features.push({
		id: 'target',
		name: target.name,
		// As RFC 7946 has it wound.
		geometry: target.shape && cutAtAntimeridian(target.shape),
		properties: {
			role: 'target',
			name: target.name,
			target: target.id,
			altitude_m: altitude,
			share: coverage.share,
			complete: coverage.complete,
			nearest_m: coverage.nearest,
			farthest_m: coverage.farthest,
			method: 'The share of the target that is in range of at least one site.'
		}
	});
	return {
		...occasion,
		name: `coverage-${target.id}`,
		title: `Coverage of ${target.name}`,
		about: `What systems at ${sites.length} notional ${sites.length > 1 ? 'sites reach' : 'site reach'} of ${target.name}.`,
		licence,
		features,
		count: features.length,
		fields,
		sources,
		method: [EARTH, ...METHOD],
		colour: onPaper.coverage
	};
}
