import type { Feature } from 'geojson';
import type { Map } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { Deck, DeckParts } from '$lib/map/moving/deck';
import { stillness, type Movement } from '$lib/map/moving/movement';
import { Reach } from '$lib/map/moving/reach';
import type { Palette } from '$lib/map/style/palette';

const palette = {
	coverage: 'rgb(192, 48, 16)',
	zones: 'rgb(32, 128, 64)',
	selected: 'rgb(16, 32, 48)'
} as Palette;

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
function setting({ deck: there = true, near = false } = {}) {
	let loaded = true;
	let given: Feature[] = [];
	let gifts = 0;
	let other = false;
	const later: (() => void)[] = [];
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
		once: (_: string, ear: () => void) => later.push(ear),
		isSourceLoaded: () => loaded,
		isStyleLoaded: () => loaded && !other
	} as unknown as Map;
	const moving = { draw: vi.fn(), drawBowl: vi.fn(), rehearse: vi.fn() };
	const parts = { moving } as unknown as DeckParts;
	const deck: Pick<Deck, 'parts' | 'come'> & { parts: DeckParts | null } = {
		parts: there && !near ? parts : null,
		come: () => come()
	};
	const come = vi.fn(() => {
		if (!there) return Promise.reject(new Error('404'));
		deck.parts = parts;
		return Promise.resolve(parts);
	});
	const failed = vi.fn();
	const reach = new Reach(map, deck as unknown as Deck, palette, failed);
	reach.add();
	const say = (sourceDataType?: string) =>
		ears.forEach((ear) => ear({ sourceId: 'resting', ...(sourceDataType && { sourceDataType }) }));
	return {
		reach,
		draw: (movement: Movement, dragged: boolean) => {
			reach.dragged = dragged;
			reach.draw(movement);
		},
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
		faded: () => opacity['reach-lines'] === 0,
		outlined: () =>
			given.some(({ properties }) => properties?.part === 'target') && opacity['target-line'] !== 0,
		say,
		/** something else is on its way to the map */
		loads: (on: boolean) => (other = on),
		/** the map draws a frame */
		render: () => later.splice(0).forEach((ear) => ear()),
		load: () => {
			loaded = true;
			say('content');
		}
	};
}

test('MapLibre draws what rests', () => {
	const { draw, moving, west, faded } = setting();
	draw(at(118), false);
	expect(west()[0]).toBeCloseTo(114.03, 1);
	expect(moving.draw).not.toHaveBeenCalled();
	expect(faded()).toBe(false);
});

test('deck.gl draws what is dragged, and MapLibre takes it back only when it can draw it', () => {
	const { draw, moving, west, faded, say, load, loads, render } = setting();
	draw(at(118), false);
	load();
	draw(at(119), true);
	expect(moving.draw).toHaveBeenLastCalledWith(at(119), palette);
	// For a frame both draw.
	expect(faded()).toBe(false);
	render();
	expect(faded()).toBe(true);
	expect(west()[0]).toBeCloseTo(114.03, 1);

	draw(at(120), false);
	expect(west()[0]).toBeCloseTo(116.03, 1);
	say('metadata');
	say();
	expect(faded()).toBe(true);
	expect(moving.draw).toHaveBeenLastCalledWith(at(120), palette);
	moving.drawBowl.mockClear();
	loads(true);
	load();
	expect(faded()).toBe(true);
	loads(false);
	say();
	expect(faded()).toBe(false);
	expect(moving.drawBowl).not.toHaveBeenCalled();
	render();
	expect(moving.drawBowl).toHaveBeenLastCalledWith(at(120), palette);
});

test('what is asked about stays outlined while a site is dragged', () => {
	const target = { type: 'Point', coordinates: [121, 24] } as Movement['target'];
	const { draw, load, render, faded, outlined } = setting();
	draw({ ...at(118), target }, false);
	load();
	expect(outlined()).toBe(true);
	draw({ ...at(119), target }, true);
	render();
	expect(faded()).toBe(true);
	expect(outlined()).toBe(true);
});

test('deck.gl waits until MapLibre has drawn what it was given last', () => {
	const { draw, moving, load } = setting();
	draw(at(118), false);
	draw(at(119), true);
	expect(moving.draw).not.toHaveBeenCalled();
	load();
	expect(moving.draw).toHaveBeenLastCalledWith(at(119), palette);
});

test('deck.gl rehearses unseen when the pointer comes to a site, and only then', async () => {
	const { reach, draw, moving, render, come } = setting({ near: true });
	draw(at(118), false);
	expect(come).not.toHaveBeenCalled();
	reach.near();
	await vi.waitFor(() => expect(moving.rehearse).toHaveBeenCalledWith(at(118), palette));
	expect(moving.draw).not.toHaveBeenCalled();
	render();
	expect(moving.drawBowl).toHaveBeenCalledOnce();
});

test('without deck.gl MapLibre follows what is dragged', () => {
	const { draw, west, faded, failed } = setting({ deck: false });
	draw(at(118), false);
	draw(at(119), true);
	expect(west()[0]).toBeCloseTo(115.03, 1);
	expect(faded()).toBe(false);
	expect(failed).not.toHaveBeenCalled();
});

test('a bowl that cannot be had is told of, and asked for again when the reader says so', async () => {
	const { reach, draw, failed, come } = setting({ deck: false });
	draw({ ...at(118), bowl: true }, false);
	await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
	draw({ ...at(119), bowl: true }, false);
	expect(come).toHaveBeenCalledOnce();
	reach.retry();
	expect(come).toHaveBeenCalledTimes(2);
});

test('where there are no sites there is no bowl to ask for', () => {
	const { draw, come } = setting({ deck: false });
	draw({ ...stillness, bowl: true }, false);
	expect(come).not.toHaveBeenCalled();
});

test('what has not changed is not handed over again', () => {
	const { draw, gifts } = setting();
	const movement = at(118);
	draw(movement, false);
	draw({ ...movement, bowl: true }, false);
	expect(gifts()).toBe(1);
	draw({ ...movement, discs: [...movement.discs] }, false);
	expect(gifts()).toBe(2);
});
