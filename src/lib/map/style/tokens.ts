import { dataColours } from '$lib/atlas/colours';

/** The colour tokens that the map draws with; their values are in src/lib/ui/styles/tokens.css. */
export const tokens = [
	'sea',
	'land',
	'shore',
	'river',
	'frontier',
	'graticule',
	'label',
	'label-faint',
	'sea-label',
	'halo',
	...dataColours,
	'selected'
] as const;

export type Token = (typeof tokens)[number];
