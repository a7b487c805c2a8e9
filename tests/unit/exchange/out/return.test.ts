import { drawnFeatures, recorded } from '$lib/atlas/shapes';
import { describe, expect, it } from 'vitest';
import { featureAt, type OwnFeatures } from '$lib/atlas/own';
import { coverage } from '$lib/coverage';
import { read } from '$lib/exchange/in/read';
import { takeCoverage, type NamedSite } from '$lib/exchange/out/coverage';
import { takeLayer } from '$lib/exchange/out/atlas';
import { formats } from '$lib/exchange/out/formats';
import { placeless } from '$lib/exchange/out/positions';
import { fileName, type Taken } from '$lib/exchange/out/taken';
import { assemble } from '../../../../geodata/build/layers';
import { evidence } from '../../../../geodata/build/evidence';
import { mainIsland } from '../../coverage/taiwan';
import { apart } from './taken';

const found = evidence();
const { sources } = found;
const occasion = { link: 'https://example.org/?v=1', date: '2026-11-26' };

/** Takes something away and brings it again. */
async function again(taken: Taken, format: (typeof formats)[number]) {
	const written = await format.write(taken);
	const found = await read([
		{ name: fileName(taken, format.extension), blob: new Blob([...written]) }
	]);
	return {
		problems: found.problems.filter(({ done }) => done !== 'noted'),
		features: found.layers.flatMap(({ content }) => {
			const whole = content as OwnFeatures;
			return Array.from({ length: whole.count }, (_, i) => featureAt(whole, i));
		})
	};
}

const site = (name: string, position: [number, number]): NamedSite => ({
	name,
	position,
	range: 400_000,
	system: 's400-40n6e',
	mastHeight: 24
});
const sites = [site('<A>', [119.3, 26.07]), site('=B', [179.5, 65])];
const shape = mainIsland();
const checked = takeCoverage(
	{
		sites,
		target: { id: 'TWN', name: 'Taiwan’s main island', shape },
		altitude: 10_000,
		coverage: coverage({ sites, target: shape, altitude: 10_000 }),
		sources: [],
		licence: 'Public domain'
	},
	occasion
);

describe('what was taken away and is brought again', () => {
	it.each(formats)('as $name has rings that know their centre and radius', async (format) => {
		const { features, problems } = await again(checked, format);
		expect(problems).toEqual([]);
		const rings = features.filter(({ properties }) => properties!.radius_m !== undefined);
		expect(rings).toHaveLength(2);
		rings.forEach(({ properties }, i) => {
			const { centre, radius_m } = properties!;
			const list = typeof centre === 'string' ? JSON.parse(centre) : centre;
			expect(list).toEqual(sites[i]!.position);
			expect(Number(radius_m)).toBeCloseTo(400_000, 0);
		});
	});

	const { atlas, files } = assemble(found);
	const layers = atlas.groups.flatMap((group) => group.layers);
	const cases = layers.flatMap((layer) => formats.map((format) => ({ layer, format })));

	it.each(cases)('as $format.name stands where it stood: $layer.id', async ({ layer, format }) => {
		const { shapes, records } = files.get(layer.id)!;
		const all = recorded(drawnFeatures(layer, shapes), records);
		const taken = takeLayer(layer, all, sources, occasion);
		const placed = [...taken.features].filter(({ geometry }) => !placeless(geometry));
		if (!placed.length) return;
		const { features, problems } = await again(taken, format);
		expect(problems).toEqual([]);
		const back = features.filter(({ geometry }) => geometry);
		// GPX has lines before points, and each of several points by itself.
		if (format.extension === 'gpx') {
			expect(back.length).toBeGreaterThanOrEqual(placed.length);
			return;
		}
		expect(back).toHaveLength(placed.length);
		back.forEach(({ geometry }, i) =>
			expect(apart(geometry, placed[i]!.geometry)).toBeLessThan(1e-6)
		);
	});
});
