import { describe, expect, it } from 'vitest';
import { apply, defaultView, LIMITS, readLink, writeLink, type View } from '$lib/view';
import { vocabulary } from './vocabulary';

const view = defaultView(vocabulary);

describe('a change to the view', () => {
	it('shows and hides a layer, in the order of the legend', () => {
		const more = apply(view, { type: 'show layer', layer: 'drills', shown: true }, vocabulary);
		expect(more.layers).toEqual(['border', 'rail', 'drills']);
		const fewer = apply(more, { type: 'show layer', layer: 'border', shown: false }, vocabulary);
		expect(fewer.layers).toEqual(['rail', 'drills']);
		const again = apply(fewer, { type: 'show layer', layer: 'border', shown: true }, vocabulary);
		expect(again.layers).toEqual(['border', 'rail', 'drills']);
	});

	it('shows and hides a kind of a layer, and forgets what is usual', () => {
		const kind = { type: 'show kind', layer: 'rail', kind: 'alternative' } as const;
		const more = apply(view, { ...kind, shown: true }, vocabulary);
		expect(more.kinds).toEqual({ rail: ['route', 'alternative'] });
		expect(apply(more, { ...kind, shown: false }, vocabulary).kinds).toEqual({});
	});

	it('moves a site and keeps its system', () => {
		const moved = apply(view, { type: 'place site', site: 0, position: [120, 30] }, vocabulary);
		expect(moved.sites).toEqual([{ position: [120, 30], reach: { system: 's400-40n6e' } }]);
	});

	it('adds a site after the last one', () => {
		const none = { ...view, sites: [] };
		const one = apply(none, { type: 'place site', site: 0, position: [120, 30] }, vocabulary);
		expect(one.sites).toEqual([{ position: [120, 30], reach: { system: 's400-40n6e' } }]);
	});

	it('renames, duplicates and removes a site', () => {
		const named = apply(view, { type: 'rename site', site: 0, name: ' Here ' }, vocabulary);
		expect(named.sites[0]!.name).toBe('Here');
		const two = apply(named, { type: 'duplicate site', site: 0 }, vocabulary);
		expect(two.sites).toHaveLength(2);
		expect(two.sites[1]!.position).not.toEqual(two.sites[0]!.position);
		const one = apply(two, { type: 'remove site', site: 0 }, vocabulary);
		expect(one.sites).toEqual([two.sites[1]]);
		const plain = apply(named, { type: 'rename site', site: 0, name: '' }, vocabulary);
		expect(plain.sites[0]).not.toHaveProperty('name');
	});

	it('cuts a long name between letters, where a link can hold it', () => {
		const long = `${'n'.repeat(59)}😀`;
		const named = apply(view, { type: 'rename site', site: 0, name: long }, vocabulary);
		expect(named.sites[0]!.name).toBe('n'.repeat(59));
		expect(readLink(writeLink(named, vocabulary), vocabulary).view.sites).toEqual(named.sites);
		const spaced = apply(
			view,
			{ type: 'rename site', site: 0, name: `${'n'.repeat(59)} n` },
			vocabulary
		);
		expect(spaced.sites[0]!.name).toBe('n'.repeat(59));
	});

	it('puts other sites in the place of those there are, no more than there may be', () => {
		const many = Array.from({ length: LIMITS.sites + 5 }, (_, i) => ({
			position: [i, 0] as [number, number],
			reach: { km: 100 }
		}));
		const set = apply(view, { type: 'set sites', sites: many }, vocabulary);
		expect(set.sites).toEqual(many.slice(0, LIMITS.sites));
	});

	it('takes a step of a tour, keeps theme and language, and leaves the tour where it stands', () => {
		const mine = { ...view, theme: 'dark' as const, lang: 'zh' as const, altitude: 500 };
		const step = { tour: 'ground', step: 2 };
		const taken = apply(mine, { type: 'take step', step }, vocabulary);
		expect(taken).toMatchObject({ tour: step, layers: ['rail'], theme: 'dark', lang: 'zh' });
		expect(taken.altitude).toBeNull();
		expect(apply(taken, { type: 'leave tour' }, vocabulary)).toEqual({ ...taken, tour: null });
	});

	it('adds, moves and removes points of what is measured, a metre fine', () => {
		const point = (view: View, point: number, position: [number, number]) =>
			apply(view, { type: 'measure point', point, position }, vocabulary);
		const two = point(point(view, 0, [116.4, 39.9]), 1, [37.6173004, 55.7558]);
		expect(two.measure).toEqual({
			kind: 'distance',
			points: [
				[116.4, 39.9],
				[37.6173, 55.7558]
			]
		});
		expect(point(two, 0, [100, 40]).measure!.points[0]).toEqual([100, 40]);
		expect(point(two, 5, [0, 0]).measure).toEqual(two.measure);
		const area = apply(two, { type: 'measure kind', kind: 'area' }, vocabulary);
		expect(area.measure).toEqual({ kind: 'area', points: two.measure!.points });
		const one = apply(two, { type: 'remove point', point: 1 }, vocabulary);
		expect(one.measure!.points).toEqual([[116.4, 39.9]]);
		expect(apply(one, { type: 'remove point', point: 0 }, vocabulary).measure).toBeNull();
		expect(apply(area, { type: 'clear measure' }, vocabulary).measure).toBeNull();
		let full = view;
		for (let i = 0; i < LIMITS.points + 3; i++) full = point(full, i, [i / 10, 0]);
		expect(full.measure!.points).toHaveLength(LIMITS.points);
	});

	it('leaves the old view as it was', () => {
		const before = JSON.stringify(view);
		apply(view, { type: 'equip site', site: 0, reach: { km: 250 } }, vocabulary);
		apply(view, { type: 'select', select: { layer: 'rail', feature: 'msk-kzn' } }, vocabulary);
		expect(JSON.stringify(view)).toBe(before);
	});
});
