import type { Feature } from 'geojson';
import type { Map } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { Deck, DeckParts } from '$lib/map/moving/deck';
import { stillness, type Movement } from '$lib/map/moving/movement';
import { Reach } from '$lib/map/moving/reach';
import type { Palette } from '$lib/map/style/palette';

const palette = { coverage: '#c03010', zones: '#208040', selected: '#102030' } as Palette;

const at = (lon: number): Movement => ({
	...stillness,
	discs: [
		{
			position: [lon, 25],
			range: 400_000,
			compared: null,
			bowl: { range: 400_000, mastHeight: 24 }
		}
	]
});

/** A map whose worker takes its time, and deck.gl, which may not be there. */
function setting({ deck: there = true } = {}) {
	let loaded = true;
	let given: Feature[] = [];
	let gifts = 0;
	const opacity: Record<string, unknown> = {};
	const ears: ((event: { sourceId: string; sourceDataType?: string }) => void)[] = [];
	const map = {
		addSource: () => {},
		addLayer: () => {},
		on: (_: string, ear: (typeof ears)[number]) => ears.push(ear),
		getSource: () => ({
			setData: ({ features }: { features: Feature[] }) => {
				loaded = false;
				gifts++;
				given = features;
			}
		}),
		setLayoutProperty: () => {},
		setPaintProperty: (id: string, property: string, value: unknown) => {
			if (property.endsWith('-opacity')) opacity[id] = value;
		},
		isSourceLoaded: () => loaded
	} as unknown as Map;
	const moving = { draw: vi.fn(), drawBowl: vi.fn() };
	const come = vi.fn(() => (there ? Promise.resolve() : Promise.reject(new Error('404'))));
	const deck = { parts: there ? ({ moving } as unknown as DeckParts) : null, come };
	const failed = vi.fn();
	const reach = new Reach(map, deck as unknown as Deck, palette, failed);
	reach.add();
	const say = (sourceDataType?: string) =>
		ears.forEach((ear) => ear({ sourceId: 'resting', ...(sourceDataType && { sourceDataType }) }));
	return {
		reach,
		moving,
		failed,
		come,
		gifts: () => gifts,
		/** how far west each of the discs reaches that MapLibre was last given */
		west: () =>
			given
				.filter(({ properties }) => properties?.part === 'disc')
				.map(({ geometry }) =>
					Math.min(
						...JSON.stringify(geometry)
							.match(/(?<=\[)1[\d.]+/g)!
							.map(Number)
					)
				),
		faded: () => opacity['disc-edge'] === 0,
		say,
		load: () => {
			loaded = true;
			say('content');
		}
	};
}

test('MapLibre draws what rests', () => {
	const { reach, moving, west, faded } = setting();
	reach.draw(at(118), false);
	expect(west()[0]).toBeCloseTo(114.03, 1);
	expect(moving.draw).not.toHaveBeenCalled();
	expect(faded()).toBe(false);
});

test('deck.gl draws what is dragged, and MapLibre takes it back only when it can draw it', () => {
	const { reach, moving, west, faded, say, load } = setting();
	reach.draw(at(118), false);
	load();
	reach.draw(at(119), true);
	expect(moving.draw).toHaveBeenLastCalledWith(at(119), palette);
	expect(faded()).toBe(true);
	expect(west()[0]).toBeCloseTo(114.03, 1);

	reach.draw(at(120), false);
	expect(west()[0]).toBeCloseTo(116.03, 1);
	say('metadata');
	say();
	expect(faded()).toBe(true);
	expect(moving.draw).toHaveBeenLastCalledWith(at(120), palette);
	load();
	expect(faded()).toBe(false);
	expect(moving.drawBowl).toHaveBeenLastCalledWith(at(120), palette);
});

test('without deck.gl MapLibre follows what is dragged', () => {
	const { reach, west, faded, failed } = setting({ deck: false });
	reach.draw(at(118), false);
	reach.draw(at(119), true);
	expect(west()[0]).toBeCloseTo(115.03, 1);
	expect(faded()).toBe(false);
	expect(failed).not.toHaveBeenCalled();
});

test('a bowl that cannot be had is told of', async () => {
	const { reach, failed } = setting({ deck: false });
	reach.draw({ ...at(118), bowl: true }, false);
	await vi.waitFor(() => expect(failed).toHaveBeenCalled());
});

test('what has not changed is not handed over again', () => {
	const { reach, gifts } = setting();
	const movement = at(118);
	reach.draw(movement, false);
	reach.draw({ ...movement, bowl: true }, false);
	expect(gifts()).toBe(1);
	reach.draw({ ...movement, discs: [...movement.discs] }, false);
	expect(gifts()).toBe(2);
});
