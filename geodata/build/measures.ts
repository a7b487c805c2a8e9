import type { Polygon } from 'geojson';
import type { Measurement } from '$lib/atlas/claims';
import type { Claim } from '$lib/atlas/schema';
import { countries } from './basemap';
import type { Evidence } from './evidence';
import type { Answer, Ground, Method } from './measure/ground';
import { borderLength, railLength } from './measure/lengths';
import { coverageShare, inMiles, lanesThrough, ringOf } from './measure/reach';
import { capacity, duration, members, order, place, roublesPerDollar } from './measure/records';
import { coverageSea } from './measure/sea';
import { EvidenceError } from './read';
import { targets } from './targets';

/** The methods that claims.json may name. */
export const methods: Record<string, Method> = {
	'border-length': borderLength,
	'rail-length': railLength,
	members,
	capacity,
	place,
	days: duration,
	order,
	ring: ringOf,
	miles: inMiles,
	'lanes-through': lanesThrough,
	'coverage-share': coverageShare,
	'coverage-sea': coverageSea,
	'roubles-per-dollar': roublesPerDollar
};

/** The evidence with the areas that measurements need beside it. */
export function ground(evidence: Evidence): Ground {
	const zone = evidence.layers.get('adiz')?.features[0]?.geometry;
	if (zone?.type !== 'Polygon')
		throw new EvidenceError('geodata/layers/adiz.geojson should begin with a polygon');
	return {
		...evidence,
		targets: {
			TWN: targets(evidence.catalogue.targets).get('TWN') as Polygon,
			ADIZ: zone as Polygon
		},
		land: countries('10m')
	};
}

// Not the published figures, such as the radius of a ring: they would be compared with themselves.
const comparable = new Set(['border-length', 'rail-length', 'members', 'days', 'miles']);

/** What was measured against the article’s figure, where both are of one unit. */
function difference({ value, unit }: Claim, name: string, { figures }: Answer) {
	const answer = figures[0];
	if (!comparable.has(name) || !value || !('unit' in answer) || answer.unit !== unit) return {};
	return { difference: (answer.value - value) / value };
}

/** Measures what a claim speaks of, if it names a measure. */
export function measured(claim: Claim, on: Ground): Measurement | undefined {
	if (!claim.measure) return undefined;
	const [name = '', ...args] = claim.measure.split(':');
	const method = methods[name];
	if (!method)
		throw new EvidenceError(
			`geodata/claims.json › ${claim.id} asks for "${name}", which is no method: use ${Object.keys(methods).join(', ')}`
		);
	const answer = method(on, args, claim);
	return { measure: claim.measure, ...answer, ...difference(claim, name, answer) };
}
