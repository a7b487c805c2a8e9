import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Catalogue } from '$lib/atlas/schema';

const written = () => JSON.parse(readFileSync('geodata/catalogue.json', 'utf8')) as Catalogue;

/** What is said of a catalogue whose layers have been changed. */
function faults(change: (layers: Catalogue['layers']) => void): string[] {
	const catalogue = written();
	change(catalogue.layers);
	return (v.safeParse(Catalogue, catalogue).issues ?? []).map(({ message }) => message);
}
const layer = (layers: Catalogue['layers'], symbol: string) =>
	layers.find((one) => one.symbol === symbol)!;

test('the catalogue refuses what could never be seen, and says why', () => {
	expect(faults(() => {})).toEqual([]);
	expect(faults((layers) => (layer(layers, 'line').group = 'nowhere'))).toEqual([
		'layer "border" is in no known group: "nowhere"'
	]);
	expect(faults((layers) => (layer(layers, 'countries').kinds = []))).toEqual([
		'layer "memberships" is of countries, which are hatched by kind: give it kinds'
	]);
});
