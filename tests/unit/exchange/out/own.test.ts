import { describe, expect, it } from 'vitest';
import type { OwnFeatures, OwnLayer } from '$lib/atlas/own';
import { geojson } from '$lib/exchange/out/geojson';
import { kml } from '$lib/exchange/out/kml';
import { takeOwn } from '$lib/exchange/out/own';
import { fileName } from '$lib/exchange/out/taken';
import { fieldsOf, text } from './taken';

const content: OwnFeatures = {
	kind: 'points',
	count: 3,
	positions: Float64Array.of(1, 2, 3, 4, 5, 6),
	columns: [
		{ name: 'id', kind: 'number', values: Float64Array.of(7, NaN, 9) },
		{ name: '', kind: 'text', values: Uint32Array.of(1, 0, 2), words: ['', 'a', 'b'] },
		{ name: '__proto__', kind: 'flag', values: Uint8Array.of(0, 1, 2) },
		{ name: 'stroke', kind: 'mixed', values: ['0F0', undefined, 'javascript:x'] }
	],
	bounds: [1, 2, 5, 6]
};
const layer: OwnLayer & { content: OwnFeatures } = {
	id: 'own-1',
	name: 'Мои точки: "x" / y',
	from: 'points.csv',
	format: 'CSV',
	added: '2026-11-26',
	content,
	style: { colour: 'gas', size: 4, label: null, simplestyle: true },
	title: '',
	filter: null,
	time: null,
	range: null
};
const occasion = { link: 'https://example.org/', date: '2026-11-26' };

describe('a layer of the reader’s own that is taken', () => {
	it('has each feature with its number, its fields and a name', async () => {
		const whole = takeOwn(layer, null, occasion);
		const { features } = JSON.parse(await text(geojson(whole)));
		expect(features[1]).toMatchObject({
			id: 2,
			geometry: { type: 'Point', coordinates: [3, 4] },
			properties: JSON.parse('{"__proto__":false}')
		});
		expect([...whole.features].map(({ name }) => name)).toEqual(['a', '2', 'b']);
		expect(fieldsOf(whole).map(({ name }) => name)).toEqual([
			'id_2',
			'id',
			'field',
			'__proto__',
			'stroke'
		]);
	});

	it('is only those that were chosen', () => {
		const whole = takeOwn(layer, [2], occasion);
		expect([whole.count, [...whole.features].map(({ id }) => id)]).toEqual([1, [3]]);
	});

	it('has its colours: that of the layer, and those that features bring', async () => {
		const written = await text(kml(takeOwn(layer, null, occasion)));
		expect(written.match(/<LineStyle><color>\w+/g)).toEqual([
			'<LineStyle><color>ff9c7f0a',
			'<LineStyle><color>ff00ff00'
		]);
		expect(written).not.toContain('<color>ffjava');
	});

	it('gives its file a name that any system takes', () => {
		const named = (name: string) => fileName({ ...takeOwn(layer, null, occasion), name }, 'csv');
		expect(named(layer.name)).toBe('amur-мои-точки-x-y-2026-11-26.csv');
		expect(named('../../etc')).toBe('amur-etc-2026-11-26.csv');
		expect(named('…')).toBe('amur-layer-2026-11-26.csv');
	});
});
