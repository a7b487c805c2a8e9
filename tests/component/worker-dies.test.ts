import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Answer } from '$lib/ui/check/answer.svelte';
import CoverageCheck from '$lib/ui/check/CoverageCheck.svelte';
import BringDialog from '$lib/ui/own/BringDialog.svelte';
import { Bringing } from '$lib/ui/own/bringing.svelte';
import { Reader } from '$lib/ui/reader/reader.svelte';
import { askInReach } from '$lib/ui/worker/client';
import { askNearest } from '$lib/ui/worker/nearest';
import { brought, shapes } from '../unit/brought';
import { box } from '../unit/truth';

const Real = globalThis.Worker;
/**
 * The workers that were started; and whether the next ones have no program, or die of their first question, with an error or
 * without a word.
 */
const started: Worker[] = [];
let fates: 'living' | 'missing' | 'dying' | 'vanishing' = 'living';

beforeEach(() => {
	started.length = 0;
	globalThis.Worker = class extends Real {
		constructor(url: string | URL, options?: WorkerOptions) {
			super(fates === 'missing' ? '/there-is-no-such-worker.js' : url, options);
			started.push(this);
			if (fates === 'dying') this.postMessage = () => kill(this);
			if (fates !== 'vanishing') return;
			this.postMessage = () => {};
			// Once it has begun to live.
			this.addEventListener('message', () => setTimeout(() => this.terminate()), { once: true });
		}
	};
});
afterEach(() => {
	globalThis.Worker = Real;
	fates = 'living';
	history.replaceState(null, '', location.pathname);
});

/** Ends a worker as a browser does that has no memory left for it. */
function kill(worker: Worker) {
	worker.terminate();
	worker.dispatchEvent(new ErrorEvent('error'));
}

const site = { position: [118.93, 24.88] as [number, number], range: 400_000, mastHeight: 24 };
const inReach = () => askInReach([site], undefined);

/** The worker of the coverage check, which lives as long as the page: the one that was there dies first. */
async function begin(): Promise<Worker> {
	await inReach();
	const [worker] = started;
	return worker!;
}

describe('the worker of the coverage check', () => {
	test('that cannot begin is told, and asked again another begins', async () => {
		fates = 'missing';
		const reader = new Reader();
		const answer = new Answer(reader);
		const screen = await render(CoverageCheck, { reader, answer });
		await screen.getByText('What else is in range').click();
		await answer.askInReach();
		await expect.element(screen.getByText(/could not be worked out/)).toBeVisible();
		reader.siting = true;
		await answer.askSiting();
		expect(screen.getByText(/could not be worked out/).elements()).toHaveLength(2);
		fates = 'living';
		for (const again of screen.getByRole('button', { name: 'Try again' }).elements())
			(again as HTMLElement).click();
		await expect.element(screen.getByText(/\d lines?, [\d,]+ points?/)).toBeVisible();
		await expect.element(screen.getByText(/The smallest range that would do/)).toBeVisible();
		await expect.element(screen.getByText(/could not be worked out/)).not.toBeInTheDocument();
		kill(started.at(-1)!);
	});

	test.each([
		['with an error', kill],
		['without a word', (worker: Worker) => worker.terminate()]
	])(
		'that dies %s gives up what it was asked, and the one in its place knows all that it knew',
		async (_, end) => {
			const worker = await begin();
			const reader = new Reader();
			const near = (feature: string) =>
				askNearest({ layer: 'drills', feature }, 'gas-pipelines', 3, reader.own);
			expect(await near('coalition-2003')).toHaveLength(3);
			const asked = inReach();
			end(worker);
			await expect(asked).rejects.toThrow('died');
			expect((await inReach())!.lines.length).toBeGreaterThan(0);
			expect(await near('peace-mission-2005')).toHaveLength(3);
			expect(started).toHaveLength(2);
			kill(started[1]!);
		}
	);

	test('that dies over a target of the reader’s own says so, and it can be tried again', async () => {
		const reader = new Reader();
		const layer = brought(shapes([box(118, 24, 120, 26), box(119, 24, 121, 26)]));
		reader.own.add(layer);
		reader.aim(layer.id);
		const answer = new Answer(reader);
		const screen = await render(CoverageCheck, { reader, answer });
		fates = 'missing';
		await answer.fetchShape();
		await expect.element(screen.getByText(/could not be worked out/)).toBeVisible();
		fates = 'living';
		await screen.getByRole('button', { name: 'Try again' }).click();
		await expect.element(screen.getByText(/2 features count/)).toBeVisible();
		kill(started.at(-1)!);
	});
});

describe('the worker that reads what is brought', () => {
	test.each(['missing', 'dying', 'vanishing'] as const)(
		'and is %s is told, the text stays, and the next try has another',
		async (fate) => {
			const bringing = new Bringing(() => {});
			bringing.begin();
			const screen = await render(BringDialog, { reader: new Reader(), bringing });
			const field = screen.getByLabelText(/^From text/);
			await field.fill('{"type":"Point","coordinates":[1,2]}');
			const read = screen.getByRole('button', { name: 'Read this text' });
			fates = fate;
			await read.click();
			await expect.element(screen.getByText(/Reading stopped before its end/)).toBeVisible();
			await expect.element(field).toHaveValue('{"type":"Point","coordinates":[1,2]}');
			fates = 'living';
			await read.click();
			await expect.element(screen.getByRole('button', { name: 'Add layer' })).toBeVisible();
			bringing.end();
		}
	);
});
