import { expect, it } from 'vitest';
import { Receiving, send, type Told } from '$lib/ui/worker/sending';
import { collection, point, reading } from '../../exchange/in/brought';

it('what was found arrives as it was, its long lists in slices and its numbers handed over', async () => {
	const features = Array.from({ length: 20_500 }, (_, i) => ({
		...point(i % 180, i % 90, { name: `p${i}`, n: i, mixed: i % 2 ? i : 'x' }),
		id: i
	}));
	const line = {
		type: 'Feature',
		geometry: {
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 1]
			]
		},
		properties: { __proto__: null, flag: true }
	};
	const content = collection(...features, line);
	const expected = await reading('a.geojson', content);
	const receiving = new Receiving();
	let most = 0;
	let found;
	const sent = await reading('a.geojson', content);
	send(sent, (told, transfer) => {
		const arrived = structuredClone(told, { transfer }) as Told;
		if (arrived.kind === 'slice') {
			most = Math.max(most, arrived.items.length);
			receiving.slice(arrived.list, arrived.items);
		} else if (arrived.kind === 'found') found = receiving.found(arrived.found);
	});
	expect(found).toEqual(expected);
	expect(most).toBe(20_000);
	const { columns } = sent.layers[0]!.content as { columns: { values: ArrayBufferView }[] };
	expect(columns[1]!.values.byteLength).toBe(0);
});
