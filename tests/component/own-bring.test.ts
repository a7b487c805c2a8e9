import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BringDialog from '$lib/ui/own/BringDialog.svelte';
import { Bringing } from '$lib/ui/own/bringing.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { layer } from '../unit/ui/own/brought';

afterEach(() => {
	vi.restoreAllMocks();
	history.replaceState(null, '', location.pathname);
});

async function dialog() {
	const reader = new Reader();
	const bringing = new Bringing(() => {});
	bringing.begin();
	const screen = await render(BringDialog, { reader, bringing });
	return { reader, bringing, screen };
}

const broken = '{"type":"FeatureCollection","features":[';

test('a text that cannot be read stays to be mended, and is gone once the dialog is closed', async () => {
	const { bringing, screen } = await dialog();
	const field = screen.getByLabelText(/^From text/);
	await field.fill(broken);
	await screen.getByRole('button', { name: 'Read this text' }).click();
	await expect.poll(() => bringing.refusal).not.toBeNull();
	await expect.element(field).toHaveValue(broken);
	await field.fill('{"type":"Point","coordinates":[1,2]}');
	await screen.getByRole('button', { name: 'Read this text' }).click();
	await expect.element(screen.getByRole('button', { name: 'Add layer' })).toBeVisible();
	await screen.getByRole('button', { name: 'Choose other data' }).click();
	await expect.element(field).toHaveValue('{"type":"Point","coordinates":[1,2]}');
	bringing.end();
	bringing.begin();
	await expect.element(field).toHaveValue('');
});

test('what was pasted anywhere and cannot be read stands in the field', async () => {
	const { bringing, screen } = await dialog();
	await bringing.readText(broken);
	await expect.element(screen.getByLabelText(/^From text/)).toHaveValue(broken);
});

test('an address of which nothing came stays, with the reason', async () => {
	vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(null, { status: 404 }));
	const { bringing, screen } = await dialog();
	const field = screen.getByLabelText('From an address');
	const address = new URL('/missing.geojson', location.href).href;
	await field.fill(address);
	await screen.getByRole('button', { name: 'Fetch', exact: true }).click();
	await expect.poll(() => bringing.refusal).not.toBeNull();
	await expect.element(field).toHaveValue(address);
});

test('an address whose answer breaks off, as offline, says so, keeps what there was and can be fetched again', async () => {
	let fails = true;
	const bytes = new TextEncoder().encode('{"type":"Point","coordinates":[1,2]}');
	vi.spyOn(window, 'fetch').mockImplementation(
		async () =>
			new Response(
				new ReadableStream({
					start(body) {
						body.enqueue(bytes.slice(0, 20));
						// A connection that breaks is this to a page.
						if (fails) return body.error(new TypeError('network error'));
						body.enqueue(bytes.slice(20));
						body.close();
					}
				})
			)
	);
	const { reader, bringing, screen } = await dialog();
	reader.own.add(layer());
	const field = screen.getByLabelText('From an address');
	const address = new URL('/posts.geojson', location.href).href;
	await field.fill(address);
	const fetchIt = screen.getByRole('button', { name: 'Fetch', exact: true });
	await fetchIt.click();
	await expect.element(screen.getByText(/broke off/)).toBeVisible();
	await expect.element(field).toHaveValue(address);
	expect(bringing.found).toBeNull();
	expect(reader.own.layers).toHaveLength(1);
	fails = false;
	await fetchIt.click();
	await expect.element(screen.getByRole('button', { name: 'Add layer' })).toBeVisible();
});

test('to choose no file changes nothing', async () => {
	const { bringing, screen } = await dialog();
	await bringing.readText(broken);
	const { refusal } = bringing;
	const picker =
		screen.container.ownerDocument.querySelector<HTMLInputElement>('input[type=file]')!;
	picker.dispatchEvent(new Event('change'));
	await bringing.read([]);
	expect(bringing.refusal).toBe(refusal);
	expect(bringing.step).toBe('choose');
	expect(bringing.open).toBe(true);
});

test('the fields that were chosen stay when the same is read again', async () => {
	const { bringing, screen } = await dialog();
	await bringing.readText('name,code,lat,lon\nMinsk,7,53.9,27.5\nVilnius,8,54.7,25.3');
	await screen.getByLabelText('Name of the layer').fill('Towns');
	await screen.getByLabelText('Name field').selectOptions('code');
	await bringing.correct({ columns: { 0: { lon: 'lat', lat: 'lon' } } });
	await expect.element(screen.getByLabelText('Name field')).toHaveValue('code');
	await expect.element(screen.getByLabelText('Name of the layer')).toHaveValue('Towns');
});
