import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CoverageCheck from '$lib/ui/check/CoverageCheck.svelte';
import { Answer } from '$lib/ui/check/answer.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';

async function open(position: [number, number]) {
	const reader = new Reader();
	reader.do({ type: 'place site', site: 0, position });
	const answer = new Answer(reader);
	return { reader, answer, screen: await render(CoverageCheck, { reader, answer }) };
}

test('a site on the Quanzhou coast covers all of the main island at 400 km', async () => {
	const { screen } = await open([118.93, 24.88]);
	await expect.element(screen.getByLabelText('Covered share')).toHaveTextContent('100 %');
	await expect.element(screen.getByText(/inside the 400 km/)).toBeVisible();
});

test('a site at Fuzhou covers nine tenths of it, and the sentence says what limits', async () => {
	const { screen } = await open([119.3, 26.07]);
	await expect.element(screen.getByLabelText('Covered share')).toHaveTextContent('90.');
	await expect.element(screen.getByText(/farthest point lies 87\.2 km beyond/)).toBeVisible();
});

test('another system changes the answer', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByText('S-300 · 300', { exact: true }).click();
	expect(reader.view.sites[0]!.reach).toEqual({ system: 'article-s300-300' });
	await expect.element(screen.getByLabelText('Covered share')).not.toHaveTextContent('100 %');
});

test('a free range is taken in kilometres, and a bad one is named with the remedy', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByText('km …').click();
	const range = screen.getByLabelText('Range in km');
	await range.fill('350');
	(range.element() as HTMLElement).blur();
	await expect.poll(() => reader.view.sites[0]!.reach).toEqual({ km: 350 });
	await range.fill('far');
	(range.element() as HTMLElement).blur();
	await expect.element(screen.getByText(/“far” is no range: type kilometres/)).toBeVisible();
	expect(reader.view.sites[0]!.reach).toEqual({ km: 350 });
});

test('typed coordinates move the site, and bad ones are named with the remedy', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByText('Sites, all notional').first().click();
	const latitude = screen.getByLabelText('Latitude');
	await latitude.fill('26.07');
	(latitude.element() as HTMLElement).blur();
	await expect.poll(() => reader.view.sites[0]!.position).toEqual([118.93, 26.07]);
	await latitude.fill('95');
	(latitude.element() as HTMLElement).blur();
	await expect.element(screen.getByText(/latitude should lie between -90 and 90/)).toBeVisible();
	expect(reader.view.sites[0]!.position).toEqual([118.93, 26.07]);
});

test('a notional site can be chosen by name', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByLabelText('Notional site').selectOptions('Fuzhou');
	await expect.poll(() => reader.view.sites[0]!.position).toEqual([119.3, 26.07]);
});

test('the radar horizon limits a low target, and the panel says so', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByLabelText('Count the radar horizon').click();
	expect(reader.view.altitude).toBe(10_000);
	await expect.element(screen.getByText(/The range limits: at this altitude/)).toBeVisible();
	reader.do({ type: 'altitude', altitude: 100 });
	await expect.element(screen.getByText(/The horizon limits: seen to 61 km/)).toBeVisible();
	await expect.element(screen.getByLabelText('Covered share')).toHaveTextContent('0.0 %');
	const mast = screen.getByLabelText('Mast height in m');
	await mast.fill('tall');
	(mast.element() as HTMLElement).blur();
	await expect.element(screen.getByText(/“tall” is no mast height/)).toBeVisible();
});

test('sites are copied, renamed and removed, and all of it can be undone', async () => {
	const { screen, reader } = await open([119.3, 26.07]);
	await screen.getByText('Sites, all notional').first().click();
	await screen.getByRole('button', { name: /^Duplicate/ }).click();
	expect(reader.view.sites).toHaveLength(2);
	const name = screen.getByLabelText('Name', { exact: true });
	await name.fill('Second battery');
	(name.element() as HTMLElement).blur();
	await expect.element(screen.getByRole('button', { name: 'Remove Second battery' })).toBeVisible();
	await screen.getByRole('button', { name: 'Remove Second battery' }).click();
	expect(reader.view.sites).toHaveLength(1);
	reader.undo();
	await expect.element(screen.getByRole('button', { name: 'Remove Second battery' })).toBeVisible();
	reader.redo();
	expect(reader.view.sites).toHaveLength(1);
});

test('a range that a link compares with is the one chosen, and can be left', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	reader.do({ type: 'compare', reach: { km: 300 } });
	const choice = screen.getByLabelText('Compare with');
	await expect.element(choice).toHaveDisplayValue('300 km');
	await choice.selectOptions('');
	expect(reader.view.compare).toBeNull();
	await expect.element(choice).toHaveDisplayValue(/^by eye/);
});

test('two systems are compared side by side', async () => {
	const { screen } = await open([118.93, 24.88]);
	await screen.getByLabelText('Compare with').selectOptions('article-s300-300');
	const table = screen.getByRole('table');
	await expect.element(table).toHaveTextContent('S-300 · 300');
	await expect.element(table).toHaveTextContent('100 %');
	await expect.element(screen.getByText(/^Difference:/)).toBeVisible();
});

test('without a site the panel says what to do', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	reader.do({ type: 'remove site', site: 0 });
	await expect.element(screen.getByText(/Place a site to see/)).toBeVisible();
});

test('corners can be typed instead of drawn, and bad ones are named with the remedy', async () => {
	const { screen, reader, answer } = await open([118.93, 24.88]);
	reader.drawing = 'area';
	const corners = screen.getByLabelText(/^Corners/);
	const type = async (text: string) => {
		await corners.fill(text);
		(corners.element() as HTMLElement).blur();
	};
	await type('24, 119\n24, 120\n25, 120');
	await expect.poll(() => reader.view.target).toBe('area:119,24,120,24,120,25');
	expect(reader.drawing).toBeNull();
	await answer.fetchShape();
	await expect.element(screen.getByLabelText('Covered share')).toHaveTextContent('100 %');
	for (const [text, said] of [
		['24, 119\nnorth\n25, 120', /“north” is no corner: type latitude, longitude/],
		['24, 119\n95, 120\n25, 120', /“95, 120” is off the earth/],
		['24, 119\n25, 120', /an area has from 3 to 100 corners/],
		['24, 119\n25, 120\n24, 120\n25, 119', /its outline crosses itself/]
	] as const) {
		await type(text);
		await expect.element(screen.getByText(said)).toBeVisible();
	}
	expect(reader.view.target).toBe('area:119,24,120,24,120,25');
});

test('a feature of a layer can be the target, and choosing another leaves it', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	reader.aim('gas-pipelines/pos1-main');
	const target = screen.getByLabelText('Target', { exact: true });
	await expect.element(target).toHaveDisplayValue(/Power of Siberia 1/);
	await target.selectOptions('Taiwan’s main island');
	expect(reader.view.target).toBe('TWN');
});

test('placing a site and drawing a target leave each other off', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	await screen.getByRole('button', { name: 'Place a site' }).click();
	expect(reader.placing).toBe(0);
	await screen.getByLabelText('Target', { exact: true }).selectOptions('Draw an area …');
	expect([reader.placing, reader.drawing]).toEqual([null, 'area']);
	await screen.getByRole('button', { name: 'Place a site' }).click();
	expect([reader.placing, reader.drawing]).toEqual([0, null]);
});

test('what cannot be the target is told, until the reader draws again', async () => {
	const { screen, reader } = await open([118.93, 24.88]);
	reader.draw('area');
	reader.aimAtDrawn([
		[119, 24],
		[119, 24],
		[119, 24]
	]);
	await expect.element(screen.getByText(/cannot be the target: an area has from 3/)).toBeVisible();
	expect(reader.view.target).toBe('TWN');
	reader.draw('line');
	await expect.element(screen.getByText(/cannot be the target/)).not.toBeInTheDocument();
});
