import { readFileSync } from 'node:fs';
import type { MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { length } from '$lib/geodesy';
import { world } from '../../../geodata/build/basemap';
import { part } from '../../../geodata/build/boundaries';
import { evidence } from '../../../geodata/build/evidence';

const { drawn, ignored } = evidence().disputed;

type Level = Topology<{ disputed: GeometryCollection<{ id: string }> }>;
const level = (name: string) =>
	JSON.parse(readFileSync(`geodata/built/basemap/${name}.json`, 'utf8')) as Level;

describe.each([
	['far', '50m'],
	['overview', '50m'],
	['detail', '10m']
] as const)('the disputed boundaries of the level %s', (name, scale) => {
	const built = level(name);
	const found = new Map(
		feature(built, built.objects.disputed).features.map(({ properties, geometry }) => [
			properties.id,
			geometry ? length(geometry as MultiLineString) : 0
		])
	);

	it.each(drawn.map(({ id }) => id))('hold %s', (id) => {
		expect(found.get(id)).toBeGreaterThan(10_000);
	});

	it('lie between countries that the source knows', () => {
		const names = new Set(
			world(scale).objects.countries.geometries.map(
				({ properties }) => (properties as { name: string }).name
			)
		);
		// Only the finer level tells these apart.
		const fine = ['Cyprus U.N. Buffer Zone', 'Dhekelia', 'Baikonur', 'USNB Guantanamo Bay'];
		if (scale === '50m') fine.forEach((country) => names.add(country));
		for (const { between } of [...drawn.flatMap(({ pairs }) => pairs), ...ignored])
			for (const country of between) expect(names).toContain(country);
	});
});

describe('parting a line by boxes', () => {
	const line = [0, 1, 2, 3, 4].map((x) => [x, 0]);

	it('keeps every segment, within or without', () => {
		const { within, without } = part(line, [[0.9, -1, 2.1, 1]]);
		expect(within).toEqual([
			[
				[1, 0],
				[2, 0]
			]
		]);
		expect(without).toEqual([
			[
				[0, 0],
				[1, 0]
			],
			[
				[2, 0],
				[3, 0],
				[4, 0]
			]
		]);
	});
});
