import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	apply,
	LIMITS,
	readLink,
	units,
	writeLink,
	type Change,
	type View,
	type ViewSite
} from '$lib/view';
import { drawnKind, readDrawn } from '$lib/atlas/drawn';
import { Refusal } from '$lib/messages';
import { vocabulary } from '../unit/view/vocabulary';
import { fuzz } from './cases';
import { mutatedText, strings } from './made/mutations';

const read = (search: string) => readLink(search, vocabulary);
const write = (view: View) => writeLink(view, vocabulary);
const plus = (view: View): View =>
	JSON.parse(JSON.stringify(view).replace(/(?<=[:[,])-0(?=[,}\]])/g, '0'));

/** Numbers as people and programs write them, good ones and bad ones, and ones at the limits. */
const number = fc.oneof(
	fc.double({ min: -400, max: 400, noNaN: true }).map(String),
	fc.integer({ min: -200, max: 25_000 }).map(String),
	fc.constantFrom('-0', '180', '-180', '90', '1e3', 'NaN', 'Infinity', '0x10', '', ' 5', '+7', '.5')
);
const numbers = (most: number) =>
	fc.array(number, { maxLength: most }).map((list) => list.join(','));
const ids = fc.constantFrom(
	...['border', 'rail', 'drills', 'TWN', 'adiz', 's400-40n6e', '350km', 'ground', 'country'],
	...[
		'none',
		'__proto__',
		'constructor',
		'toString',
		'own-12345678',
		'rail/msk-kzn',
		'drills:naval'
	],
	...[
		'rail:route.alternative',
		'rail:none',
		'rail:',
		'ground.1',
		'ground.2',
		'ground.02',
		'drills.1.'
	]
);
const KEYS = [
	...['v', 'at', 'layers', 'site', 'target', 'altitude', 'compare', 'rings', 'years', 'select'],
	...['projection', 'measure', 'unit', 'tour', 'theme', 'lang']
];
const value = fc.oneof(
	ids,
	numbers(6),
	fc.tuple(numbers(2), ids).map((parts) => parts.join(',')),
	fc.tuple(numbers(2), ids, number, strings).map((parts) => parts.join(',')),
	fc.tuple(fc.constantFrom('area', 'line', 'point'), numbers(12)).map((parts) => parts.join(':')),
	fc.tuple(number, number).map((parts) => parts.join('..')),
	fc.constantFrom(
		'merged',
		'globe',
		'mercator',
		'mi',
		'nmi',
		'dark',
		'contrast',
		'zh',
		'area:',
		'1'
	),
	strings
);
const query = fc
	.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, strings), value), {
		maxLength: 12
	})
	.chain((pairs) =>
		fc.constantFrom(
			`?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`,
			`?${new URLSearchParams(pairs)}`
		)
	);

const within = (value: number, [least, most]: readonly [number, number]) =>
	expect(value >= least && value <= most, `${value} within ${least}, ${most}`).toBe(true);

function expectPosition([lon, lat]: readonly [number, number]) {
	within(lon, [-180, 180]);
	within(lat, [-90, 90]);
}

/** What a reader of the view may rely on. */
function expectValid(view: View) {
	const known = vocabulary.layers.map(({ id }) => id);
	for (const id of view.layers) expect(known).toContain(id);
	expect(new Set(view.layers).size).toBe(view.layers.length);
	for (const [id, kinds] of Object.entries(view.kinds)) {
		const layer = vocabulary.layers.find((one) => one.id === id)!;
		for (const kind of kinds) expect(layer.kinds.map((one) => one.id)).toContain(kind);
	}
	const reach = (one: ViewSite['reach']) =>
		'km' in one
			? within(one.km, LIMITS.rangeKm)
			: expect(vocabulary.systems.map(({ id }) => id)).toContain(one.system);
	expect(view.sites.length).toBeLessThanOrEqual(LIMITS.sites);
	for (const site of view.sites) {
		expectPosition(site.position);
		reach(site.reach);
		if (site.mastHeight !== undefined) within(site.mastHeight, LIMITS.mastHeight);
		if (site.name !== undefined) within(site.name.length, [1, LIMITS.name]);
	}
	if (view.compare) reach(view.compare);
	if (view.altitude !== null) within(view.altitude, LIMITS.altitude);
	if (view.years) {
		within(view.years.first, LIMITS.year);
		within(view.years.last, [view.years.first, LIMITS.year[1]]);
	}
	if (view.camera) {
		expectPosition([view.camera.lon, view.camera.lat]);
		within(view.camera.zoom, LIMITS.zoom);
		within(view.camera.bearing, LIMITS.bearing);
		within(view.camera.pitch, LIMITS.pitch);
	}
	if (view.measure) {
		expect(view.measure.points.length).toBeLessThanOrEqual(LIMITS.points);
		view.measure.points.forEach(expectPosition);
	}
	if (drawnKind(view.target)) expect(readDrawn(view.target)).not.toBeInstanceOf(Refusal);
	expect(units).toContain(view.unit);
	expect(['mercator', 'globe']).toContain(view.projection);
}

/** Reading and writing settle: what is written is read as what it says. */
function expectSettled(view: View) {
	const link = write(view);
	const again = read(link);
	expect(again.rejected.map(({ key, value }) => [key, value])).toEqual([]);
	expect(write(again.view)).toBe(link);
	expect(plus(read(write(again.view)).view)).toEqual(plus(again.view));
}

function expectRead(search: string) {
	const { view, rejected } = read(search);
	expectValid(view);
	expectSettled(view);
	const said = [...new URLSearchParams(search)];
	for (const { key, value, reason } of rejected) {
		const same = said.filter(([other]) => other === key).map(([, text]) => text);
		expect(same.some((text) => text.includes(value) || key === 'layers')).toBe(true);
		expect(String(reason)).toMatch(/^(?!\w+\.\w+$).*\p{L}/su);
	}
	// Each part of a link counts, or is told.
	for (const [key, text] of said)
		if (!KEYS.includes(key))
			expect(rejected).toContainEqual(expect.objectContaining({ key, value: text }));
	return { view, rejected };
}

describe('any link', () => {
	it('of the words of the grammar gives a valid view, and a notice for each part that does not count', () =>
		fuzz(query, (search) => void expectRead(search)));

	it('that is mutated gives a valid view and notices', () =>
		fuzz(mutatedText(query), (search) => void expectRead(search)));
});

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);
const reach = fc.oneof(
	fc.record({ system: fc.constantFrom('s400-40n6e', 's400-48n6e3') }),
	fc.record({ km: fc.double({ min: 1, max: 20_000, noNaN: true }) })
);
const at = fc.nat(6);
/** What a reader does, as the page hands it on: numbers of any fineness, names of any letters. */
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ type: fc.constant('place site' as const), site: at, position }),
	fc.record({ type: fc.constant('equip site' as const), site: at, reach }),
	fc.record({
		type: fc.constant('raise mast' as const),
		site: at,
		mastHeight: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined })
	}),
	fc.record({
		type: fc.constant('rename site' as const),
		site: at,
		name: fc.oneof(
			strings,
			fc
				.tuple(fc.constantFrom(1, 57, 58, 59, 60), strings)
				.map(([many, text]) => 'n'.repeat(many) + text)
		)
	}),
	fc.record({ type: fc.constant('duplicate site' as const), site: at }),
	fc.record({ type: fc.constant('remove site' as const), site: at }),
	fc.record({
		type: fc.constant('show layer' as const),
		layer: fc.constantFrom('border', 'rail', 'drills'),
		shown: fc.boolean()
	}),
	fc.record({
		type: fc.constant('show kind' as const),
		layer: fc.constant('rail'),
		kind: fc.constantFrom('route', 'alternative'),
		shown: fc.boolean()
	}),
	fc.record({
		type: fc.constant('altitude' as const),
		altitude: fc.option(fc.double({ min: 0, max: 100_000, noNaN: true }))
	}),
	fc.record({ type: fc.constant('compare' as const), reach: fc.option(reach) }),
	fc.record({
		type: fc.constant('move camera' as const),
		camera: fc.record({
			lat: fc.double({ min: -90, max: 90, noNaN: true }),
			lon: fc.double({ min: -180, max: 180, noNaN: true }),
			zoom: fc.double({ min: 0, max: 14, noNaN: true }),
			bearing: fc.double({ min: -180, max: 360, noNaN: true }),
			pitch: fc.double({ min: 0, max: 60, noNaN: true })
		})
	}),
	fc.record({ type: fc.constant('measure point' as const), point: at, position }),
	fc.record({ type: fc.constant('remove point' as const), point: at }),
	fc.record({
		type: fc.constant('measure kind' as const),
		kind: fc.constantFrom('distance' as const, 'area' as const)
	}),
	fc.record({
		type: fc.constant('take step' as const),
		step: fc.constantFrom({ tour: 'ground', step: 2 }, { tour: 'drills', step: 1 })
	}),
	fc.constant({ type: 'leave tour' as const }),
	fc.constant({ type: 'usual layers' as const })
);

describe('whatever a reader does', () => {
	it('the view stays valid, and its link says it', () =>
		fuzz(fc.array(change, { maxLength: 12 }), (changes) => {
			let view = read('').view;
			for (const one of changes) view = apply(view, one, vocabulary);
			expectValid(view);
			expectSettled(view);
			const { view: again } = read(write(view));
			expect(again.sites.map(({ name }) => name)).toEqual(view.sites.map(({ name }) => name));
		}));
});
