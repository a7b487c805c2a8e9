import type { BuiltFeature } from '$lib/atlas/atlas';
import type { Feature, Name } from '$lib/atlas/schema';
import { t } from '$lib/messages';

/** A published flow of gas, in bcm a year. */
export interface GasBar {
	feature: string;
	name: Name;
	what: string;
	value: number;
	/** the line exists and runs */
	operating: boolean;
	status: Feature['properties']['status'];
}

// A delivery in a year is bcm, a capacity bcm a year: both say how much passes in a year.
const FLOW = /^bcm( a year)?$/;
const WANTED = /^(capacity|planned capacity|delivered in \d{4})$/;

/** Whether a bar says what a line delivered, rather than what it could. */
export const isDelivery = ({ what }: GasBar): boolean => what.startsWith('delivered');

/** The year of a delivery. */
export const yearOf = ({ what }: GasBar): string => what.slice(-4);

/** What a bar shows, in the reader’s language. */
export function flow(bar: GasBar): string {
	if (isDelivery(bar)) return t('charts.delivered', { year: yearOf(bar) });
	return t(bar.what.startsWith('planned') ? 'charts.plannedCapacity' : 'charts.capacity');
}

/** The capacities and deliveries of the lines to China, in the order of the layer. */
export function gasBars(features: readonly BuiltFeature[]): GasBar[] {
	return features
		.filter(({ properties }) => properties.kind === 'export')
		.flatMap(({ id, properties: { name, status, quantities } }) =>
			quantities
				.filter(({ what, unit }) => WANTED.test(what) && FLOW.test(unit ?? ''))
				.map(({ what, value }) => ({
					feature: id,
					name,
					what,
					value,
					operating: status === 'operating' && !what.startsWith('planned'),
					status: what.startsWith('planned') ? 'planned' : status
				}))
		);
}
