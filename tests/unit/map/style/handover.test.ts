import type { FeatureCollection } from 'geojson';
import type { Map } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { Handover } from '$lib/map/style/handover';

const some = (name: string) =>
	({ type: 'FeatureCollection', name }) as unknown as FeatureCollection;

/** A map whose source cuts tiles until it is told that they are there, and notes what it is given. */
function setting() {
	const given: FeatureCollection[] = [];
	const heard = new Set<() => void>();
	let cutting = false;
	const map = {
		isSourceLoaded: () => !cutting,
		getSource: () => ({
			setData: (data: FeatureCollection) => {
				given.push(data);
				cutting = true;
				heard.forEach((tell) => tell());
			}
		}),
		on: (_: string, listener: () => void) => heard.add(listener),
		off: (_: string, listener: () => void) => heard.delete(listener)
	} as unknown as Map;
	const rest = () => {
		cutting = false;
		heard.forEach((tell) => tell());
	};
	let what = some('first');
	const handover = new Handover(map, 'atlas', () => what);
	return { handover, given, heard, rest, now: (name: string) => (what = some(name)) };
}

/** Whether a promise is kept by now. */
const kept = (promise: Promise<void>) =>
	Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);

test('a source at rest is given its data at once', async () => {
	const { handover, given, heard } = setting();
	await handover.hand();
	expect(given).toEqual([some('first')]);
	expect(heard.size).toBe(0);
});

test('a source that still cuts its tiles is given nothing, and then once what it is to hold by then', async () => {
	const { handover, given, heard, rest, now } = setting();
	await handover.hand();
	now('second');
	const second = handover.hand();
	now('third');
	const third = handover.hand();
	expect(given).toHaveLength(1);
	expect(await kept(third)).toBe(false);
	rest();
	await Promise.all([second, third]);
	expect(given).toEqual([some('first'), some('third')]);
	rest();
	expect(given).toHaveLength(2);
	expect(heard.size).toBe(0);
});

test('whoever waits is let go when it ends, and nothing is given any more', async () => {
	const { handover, given, heard, rest } = setting();
	await handover.hand();
	const waiting = handover.hand();
	handover.end();
	await waiting;
	rest();
	expect(given).toHaveLength(1);
	expect(heard.size).toBe(0);
});
