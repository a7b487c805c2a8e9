import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { distance } from '$lib/geodesy';
import { Answer } from '$lib/ui/check/answer.svelte';
import CoverageCheck from '$lib/ui/check/CoverageCheck.svelte';
import FindField from '$lib/ui/find/FindField.svelte';
import OwnActions from '$lib/ui/own/OwnActions.svelte';
import OwnRecord from '$lib/ui/own/OwnRecord.svelte';
import TimelineCard from '$lib/ui/time/TimelineCard.svelte';
import { ownShown, showsOwn } from '$lib/ui/own/chosen';
import { isNarrowedAlike } from '$lib/ui/own/narrowed';
import type { MapActions } from '$lib/ui/reader/map-actions';
import { steady } from '$lib/ui/parts/steady.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';
import type { OwnFeatures, OwnLayer } from '$lib/atlas/own';
import { brought, numbers, points, shapes, texts } from '../unit/brought';
import { box } from '../unit/truth';

afterEach(() => history.replaceState(null, '', location.pathname));

function withLayer(content: OwnFeatures, patch: Partial<Omit<OwnLayer, 'content'>> = {}) {
	const reader = new Reader();
	const layer = brought(content, patch);
	reader.own.add(layer);
	reader.do({ type: 'show layer', layer: layer.id, shown: true });
	return { reader, layer };
}

const depots = () =>
	points(
		[
			[121, 24],
			[118.93, 24.88],
			[100, 50]
		],
		[
			texts('name', ['Taichung', '<img src=x onerror=alert(1)>', 'Far away']),
			numbers('reach', [100, 250, NaN]),
			texts('page', ['https://example.org/', '', '']),
			texts('marker-color', ['#f00', '', ''])
		]
	);

test('a record leads with where the feature is, tells its fields as text and leads on within the filter', async () => {
	const { reader, layer } = withLayer(depots(), { title: 'name' });
	const screen = await render(OwnRecord, { reader, layer, index: 0 });
	await expect.element(screen.getByRole('heading', { name: 'Taichung' })).toBeVisible();
	await expect.element(screen.getByText('Depots · your data')).toBeVisible();
	await expect.element(screen.getByText('24.0000° N, 121.0000° E')).toBeVisible();
	const link = screen.getByRole('link', { name: 'https://example.org/' });
	await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
	await expect.element(screen.getByText('#f00')).not.toBeVisible();
	await screen.getByText('1 field for how it is drawn').click();
	await expect.element(screen.getByText('#f00')).toBeVisible();
	await screen.getByRole('button', { name: 'Next feature' }).click();
	expect(reader.view.select).toEqual({ layer: layer.id, feature: '1' });
	await screen.rerender({ reader, layer, index: 1 });
	await expect
		.element(screen.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }))
		.toBeVisible();
	expect(screen.container.querySelector('img')).toBeNull();
	const filtered = { ...layer, filter: { field: 'name', words: ['Taichung', 'Far away'] } };
	await screen.rerender({ reader, layer: filtered, index: 0 });
	await expect.element(screen.getByText('1 of 2')).toBeVisible();
	await screen.getByRole('button', { name: 'Next feature' }).click();
	expect(reader.view.select).toEqual({ layer: layer.id, feature: '2' });
});

test('what lies nearest is sought anew when another filter lets others through, not when a style changes', async () => {
	const { reader, layer } = withLayer(depots(), { title: 'name' });
	const screen = await render(OwnRecord, { reader, layer, index: 0 });
	await screen.getByText('Nearest features').click();
	await screen.getByLabelText('Among').selectOptions('Depots');
	const far = screen.getByRole('button', { name: /Far away/ });
	await expect.element(far).toBeVisible();
	const row = far.element();
	const change = async (patch: Partial<OwnLayer>) => {
		reader.own.change(layer.id, patch);
		await screen.rerender({ reader, layer: reader.own.get(layer.id) as typeof layer, index: 0 });
	};
	await change({ style: { ...layer.style, size: 9 } });
	expect(row.isConnected).toBe(true);
	await change({ filter: { field: 'name', words: ['Taichung'] } });
	await expect.element(far).not.toBeInTheDocument();
});

test('what is derived from the layers shown stays as it is when only their looks change', () => {
	const { reader, layer } = withLayer(depots());
	const shown = steady(() => ownShown(reader), isNarrowedAlike);
	const before = shown();
	expect(before).toEqual([layer]);
	reader.own.change(layer.id, { name: 'Other', style: { ...layer.style, size: 9 } });
	expect(shown()).toBe(before);
	reader.own.change(layer.id, { filter: { field: 'name', words: [] } });
	expect(shown()).toEqual([reader.own.get(layer.id)]);
	reader.do({ type: 'show layer', layer: layer.id, shown: false });
	expect(shown()).toEqual([]);
});

test('a feature is asked about from its record, in one step', async () => {
	const { reader, layer } = withLayer(depots(), { title: 'name' });
	reader.do({ type: 'select', select: { layer: layer.id, feature: '1' } });
	const screen = await render(OwnRecord, { reader, layer, index: 1 });
	await screen.getByRole('button', { name: 'Is it in range?' }).click();
	expect(reader.view).toMatchObject({ target: `${layer.id}/1`, select: null });
	reader.undo();
	expect(reader.view).toMatchObject({ target: 'TWN', select: { feature: '1' } });
});

async function check(reader: Reader) {
	const answer = new Answer(reader);
	await answer.fetchShape();
	return { answer, screen: await render(CoverageCheck, { reader, answer }) };
}

test('a layer of points is a target: how many are in range, and that no link holds it', async () => {
	const { reader, layer } = withLayer(depots());
	reader.aim(layer.id);
	const { screen, answer } = await check(reader);
	await expect.element(screen.getByLabelText('Covered share')).toHaveTextContent('66.7 %');
	await expect.element(screen.getByText(/3 features count/)).toBeVisible();
	await expect.element(screen.getByText(/a link does not hold it/)).toBeVisible();
	await expect
		.element(screen.getByLabelText('Target', { exact: true }))
		.toHaveDisplayValue('Depots');
	const [site] = answer.sites;
	expect(answer.coverage!.farthest).toBeCloseTo(distance(site!.position, [100, 50]), 3);
	expect(location.search).toBe('');
});

test('areas that overlap count once', async () => {
	const { reader, layer } = withLayer(
		shapes([box(118, 24, 120, 26), box(119, 24, 121, 26), { type: 'Point', coordinates: [1, 2] }])
	);
	reader.aim(layer.id);
	const { screen, answer } = await check(reader);
	await expect
		.element(screen.getByText(/2 features count; what overlaps counts once/))
		.toBeVisible();
	await expect.element(screen.getByText(/1 without a place, or of another kind/)).toBeVisible();
	expect(answer.coverage!.total / 1e6).toBeGreaterThan(66_000);
	expect(answer.coverage!.total / 1e6).toBeLessThan(68_000);
	expect(answer.coverage).toMatchObject({ share: 1, complete: true });
});

test('a link leaves something out only while a layer that it does not hold is there', () => {
	const { reader, layer } = withLayer(depots());
	expect(showsOwn(reader)).toBe(true);
	reader.own.remove(layer.id);
	expect(showsOwn(reader)).toBe(false);
});

test('once the layer is gone the usual target stands in, and says so', async () => {
	const { reader, layer } = withLayer(depots());
	reader.aim(layer.id);
	reader.own.remove(layer.id);
	const { screen, answer } = await check(reader);
	await expect.element(screen.getByText(/has been removed\. The usual target/)).toBeVisible();
	await expect
		.element(screen.getByLabelText('Target', { exact: true }))
		.toHaveDisplayValue(/Taiwan/);
	expect(answer.coverage!.share).toBe(1);
});

test('points become sites with their ranges and names, in one step of undo', async () => {
	const { reader, layer } = withLayer(depots(), { title: 'name', range: 'reach' });
	const screen = await render(OwnActions, { reader, layer });
	await screen.getByRole('button', { name: 'Use as sites' }).click();
	await expect.element(screen.getByText(/from the field “reach”, in kilometres/)).toBeVisible();
	await expect
		.element(screen.getByText(/1 feature has no range from 1 to 19,970 km/))
		.toBeVisible();
	await screen.getByRole('button', { name: 'Place 2 sites' }).click();
	expect(reader.view.sites).toEqual([
		{ position: [121, 24], reach: { km: 100 }, name: 'Taichung' },
		{ position: [118.93, 24.88], reach: { km: 250 }, name: '<img src=x onerror=alert(1)>' }
	]);
	reader.undo();
	expect(reader.view.sites).toHaveLength(1);
});

test('points without a range take the one that is typed, and the sites there are can stay', async () => {
	const { reader, layer } = withLayer(depots());
	const screen = await render(OwnActions, { reader, layer });
	await screen.getByRole('button', { name: 'Use as sites' }).click();
	const range = screen.getByLabelText('Range of each, in km');
	await range.fill('far');
	await expect.element(screen.getByRole('button', { name: 'No site to place' })).toBeDisabled();
	await range.fill('120.5');
	await screen.getByLabelText('Keep the site there is').click();
	await screen.getByRole('button', { name: 'Place 3 sites' }).click();
	expect(reader.view.sites.map(({ reach }) => reach)).toEqual([
		{ system: 's400-40n6e' },
		...Array(3).fill({ km: 120.5 })
	]);
});

const MANY = 200_000;

test('a table of very many features is sorted, searched and walked by keys; a row opens the record', async () => {
	const places = Array.from({ length: MANY }, (_, i): [number, number] => [
		-180 + (360 * i) / MANY,
		20
	]);
	const content = points(places, [
		numbers(
			'value',
			Array.from({ length: MANY }, (_, i) => (i * 7919) % MANY)
		),
		texts(
			'kind',
			Array.from({ length: MANY }, (_, i) => (i === 123_456 ? 'Needle' : 'hay'))
		)
	]);
	const { reader, layer } = withLayer(content);
	const screen = await render(OwnActions, { reader, layer });
	await screen.getByRole('button', { name: 'Table' }).click();
	const table = screen.getByRole('table', { name: 'Table: Depots' });
	await expect.element(table).toHaveAttribute('aria-rowcount', String(MANY + 1));
	expect(table.element().querySelectorAll('tbody tr').length).toBeLessThan(60);
	const first = () => table.element().querySelector<HTMLElement>('tbody tr')!;
	(first().querySelector('button') as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(document.activeElement!.textContent).toBe('3');
	await userEvent.keyboard('{End}');
	await expect.poll(() => document.activeElement!.textContent).toBe(String(MANY));
	expect(document.activeElement!.closest('tr')!.getAttribute('aria-rowindex')).toBe(
		String(MANY + 1)
	);
	await screen.getByRole('button', { name: 'value' }).click();
	await screen.getByRole('button', { name: 'value' }).click();
	await expect
		.element(screen.getByRole('columnheader', { name: 'value' }))
		.toHaveAttribute('aria-sort', 'descending');
	await expect.poll(() => first().querySelector('td')!.textContent).toBe('199999');
	await screen.getByLabelText('Find').fill('needle');
	await expect.element(screen.getByText('1 of 200,000')).toBeVisible();
	await screen.getByRole('cell', { name: 'Needle' }).click();
	await expect.poll(() => reader.view.select).toEqual({ layer: layer.id, feature: '123456' });
	await expect.element(table).not.toBeInTheDocument();
});

test('the search finds a layer and its features, under a heading of their own', async () => {
	const { reader, layer } = withLayer(depots(), { title: 'name', name: 'Zebra depots' });
	const camera = { lat: 50, lon: 100, zoom: 8, bearing: 0, pitch: 0 };
	reader.map = { cameraFor: () => Promise.resolve(camera) } as unknown as MapActions;
	const screen = await render(FindField, { reader });
	const field = screen.getByRole('combobox');
	await field.click();
	await field.fill('zebra');
	await expect.element(screen.getByRole('group', { name: 'Your layers' })).toBeVisible();
	await expect.element(screen.getByText('3 features')).toBeVisible();
	await field.fill('far away');
	await screen.getByRole('option', { name: /Far away/ }).click();
	await expect.poll(() => reader.view.select).toEqual({ layer: layer.id, feature: '2' });
	expect(reader.view.camera).toEqual(camera);
	reader.undo();
	expect(reader.view).toMatchObject({ select: null, camera: null });
});

test('the timeline counts what a layer with years shows', async () => {
	const content = points(
		[
			[1, 1],
			[2, 2]
		],
		[numbers('year', [1951, 1951])]
	);
	const { reader } = withLayer(content, { time: 'year' });
	const screen = await render(TimelineCard, { reader });
	await expect.element(screen.getByText('1951: 2')).toBeInTheDocument();
	await expect.element(screen.getByRole('heading', { name: /^1951–/ })).toBeVisible();
});
