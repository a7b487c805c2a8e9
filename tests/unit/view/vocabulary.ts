import type { Vocabulary } from '$lib/view';

/** A small atlas to speak of in tests. */
export const vocabulary: Vocabulary = {
	layers: [
		{ id: 'border', shown: true, kinds: [], features: [{ id: 'eastern-section' }] },
		{
			id: 'rail',
			shown: true,
			kinds: [
				{ id: 'route', hidden: false },
				{ id: 'alternative', hidden: true }
			],
			features: [{ id: 'msk-kzn' }, { id: 'kzn-ekb' }]
		},
		{
			id: 'drills',
			shown: false,
			kinds: [{ id: 'naval', hidden: false }],
			features: [{ id: 'joint-sea-2015-1' }]
		}
	],
	systems: [{ id: 's400-40n6e' }, { id: 's400-48n6e3' }],
	targets: [{ id: 'TWN' }, { id: 'adiz' }],
	tours: [
		{ id: 'ground', steps: ['layers=border', 'at=50,120,4&layers=rail&select=rail/msk-kzn'] },
		{ id: 'drills', steps: ['layers=drills&altitude=3000'] }
	],
	defaults: {
		site: { position: [118.65, 24.74], reach: { system: 's400-40n6e' } },
		target: 'TWN'
	}
};
