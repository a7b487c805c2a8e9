import type { MessageKey } from '$lib/messages';

/**
 * The claims that a reader should see first. What is shown of them are the article’s own figure and
 * the leading figures of the measurement.
 */
export const leads: { title: MessageKey; claims: string[] }[] = [
	{ title: 'claims.border', claims: ['border-4179'] },
	{ title: 'claims.railway', claims: ['rail-7000'] },
	{ title: 'claims.taiwan', claims: ['s400-taiwan'] },
	{ title: 'claims.miles', claims: ['s300-300', 'mi-249'] },
	{ title: 'claims.gas', claims: ['gas-38bcm'] },
	{ title: 'claims.roubles', claims: ['rail-153', 'rail-875'] }
];
