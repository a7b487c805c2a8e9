/**
 * The claims that a reader should see first. What is shown of them are the article’s own figure and
 * the leading figures of the measurement.
 */
export const leads: { title: string; claims: string[] }[] = [
	{ title: 'The border', claims: ['border-4179'] },
	{ title: 'The railway', claims: ['rail-7000'] },
	{ title: '“All of Taiwan”', claims: ['s400-taiwan'] },
	{ title: 'Kilometres and miles', claims: ['s300-300', 'mi-249'] },
	{ title: 'Gas through Power of Siberia', claims: ['gas-38bcm'] },
	{ title: 'Roubles to the dollar', claims: ['rail-153', 'rail-875'] }
];
