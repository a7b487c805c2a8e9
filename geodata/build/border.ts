import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { world } from './basemap';
import { geodata } from './read';

const RUSSIA = '643';
const CHINA = '156';

/** The line that two countries share in world-atlas countries-10m, its parts from west to east. */
function shared(a: string, b: string): Position[][] {
	const source = world('10m');
	const line: MultiLineString = mesh(source, source.objects.countries, (one, two) => {
		const ids = [one.id, two.id];
		return ids.includes(a) && ids.includes(b);
	});
	return line.coordinates
		.map((part) => {
			const rounded = part.map(([x, y]) => [Number(x!.toFixed(5)), Number(y!.toFixed(5))]);
			const first = rounded[0]!;
			const last = rounded[rounded.length - 1]!;
			return first[0]! <= last[0]! ? rounded : rounded.reverse();
		})
		.sort((p, q) => p[0]![0]! - q[0]![0]!);
}

/** Writes geodata/layers/border.geojson anew: node geodata/build/run.js geodata/build/border.ts */
export function main() {
	const [west, east] = shared(RUSSIA, CHINA);
	if (!west || !east)
		throw new Error('The border should have two parts, west and east of Mongolia.');
	const part = (
		id: string,
		en: string,
		ru: string,
		zh: string,
		note: string,
		line: Position[]
	) => ({
		type: 'Feature',
		id,
		geometry: { type: 'LineString', coordinates: line },
		properties: {
			name: { en, ru, zh },
			status: 'in force',
			countries: ['RU', 'CN'],
			quantities: [],
			accuracy: 'schematic',
			accuracyNote:
				'Natural Earth at 1:10 million: rivers lose most of their bends, so the line measures short.',
			confidence: 'high',
			note,
			sources: ['natural-earth', 'idst-2017']
		}
	});
	const features = [
		part(
			'eastern-section',
			'Eastern section',
			'Восточный участок',
			'东段',
			'From Mongolia to North Korea, for most of its length along the Argun, the Amur and the Ussuri.',
			east
		),
		part(
			'western-section',
			'Western section',
			'Западный участок',
			'西段',
			'In the Altai mountains, between Kazakhstan and Mongolia.',
			west
		)
	];
	const lines = features.map((feature) => {
		const { coordinates } = feature.geometry;
		const bare = { ...feature, geometry: { ...feature.geometry, coordinates: '@' } };
		return JSON.stringify(bare, null, 2).replace('"@"', JSON.stringify(coordinates));
	});
	writeFileSync(
		path.join(geodata, 'layers', 'border.geojson'),
		`{ "type": "FeatureCollection", "features": [\n${lines.join(',\n')}\n] }\n`
	);
}
