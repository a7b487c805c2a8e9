import { wrap, type Remote } from 'comlink';
import { layers, loadBasemap, loadShapes } from '$lib/atlas/load';
import type { ReachLine, ReachPoint } from '$lib/atlas/in-reach';
import type { FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { ended, newName } from '$lib/workers/life';
import type { CoverageWork } from './coverage.worker';
import { latest } from './latest';

/** A worker that has begun. */
interface Running {
	work: Remote<CoverageWork>;
	/** never resolves; rejects once the worker cannot answer any more */
	died: Promise<never>;
}

let running: Promise<Running> | null = null;

/** The worker, started when it is first needed and told once what there is to reach; after it has died, another one. */
function worker(): Promise<Running> {
	if (running) return running;
	const mine = (running = start());
	const forget = () => {
		if (running === mine) running = null;
	};
	mine.then(({ died }) => died).catch(forget);
	return mine;
}

async function start(): Promise<Running> {
	const { default: CoverageWorker } = await import('./coverage.worker?worker');
	const name = newName();
	const begun = new CoverageWorker({ name });
	const work = wrap<CoverageWork>(begun);
	let watched: Promise<void> | undefined;
	const died = new Promise<never>((_, reject) => {
		const bury = () => {
			begun.terminate();
			reject(new Error('The worker of the coverage check has died.'));
		};
		begun.onerror = begun.onmessageerror = bury;
		watched = work.living().then(() => void ended(name).then(bury));
	});
	try {
		// Nobody is to wait for it before its end would be heard.
		await Promise.race([Promise.all([watched, known().then((all) => work.know(all))]), died]);
	} catch (error) {
		begun.terminate();
		throw error;
	}
	return { work, died };
}

/**
 * Puts a question to the worker, which may be one that has just begun.
 * @throws when the worker cannot begin, or dies before it answers; the next question starts another one
 */
export async function askWorker<R>(
	question: (work: Remote<CoverageWork>) => Promise<R>
): Promise<R> {
	const { work, died } = await worker();
	return Promise.race([question(work), died]);
}

/** What of the atlas counts as reached. Sites are no targets, areas and countries have no points of their own. */
const REACHED = new Set(['line', 'point']);

type City = Pick<ReachPoint, 'name' | 'ru' | 'zh' | 'population'>;

async function known(): Promise<{ lines: ReachLine[]; points: ReachPoint[] }> {
	const lines: ReachLine[] = [];
	const points: ReachPoint[] = [];
	const wanted = layers.filter(({ symbol }) => REACHED.has(symbol));
	const loaded = await Promise.all(wanted.map(({ id }) => loadShapes(id)));
	loaded.forEach((features, i) => {
		const layer = wanted[i]!.id;
		for (const { id, geometry, properties } of features) {
			const name = properties.name.en;
			if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString')
				lines.push({ layer, id, name, geometry });
			else if (geometry?.type === 'Point')
				points.push({ layer, id, name, position: geometry.coordinates });
			else if (geometry?.type === 'MultiPoint')
				points.push({ layer, id, name, position: geometry.coordinates[0]! });
		}
	});
	const cities = (await loadBasemap('cities')) as FeatureCollection<Point>;
	for (const { geometry, properties } of cities.features) {
		const { name, ru, zh, population } = properties as City;
		points.push({
			layer: 'cities',
			id: '',
			name,
			...(ru && { ru }),
			...(zh && { zh }),
			...(population && { population }),
			position: geometry.coordinates
		});
	}
	return { lines, points };
}

/** What else the sites reach; null if a newer question has taken this one's place. */
export const askInReach = latest((...args: Parameters<CoverageWork['inReach']>) =>
	askWorker((work) => work.inReach(...args))
);

/** From where one site could cover all of a target; null if a newer question came. */
export const askSiting = latest((...args: Parameters<CoverageWork['siting']>) =>
	askWorker((work) => work.siting(...args))
);

/** Areas as one, so that nothing counts twice where they overlap. */
export const askMerged = (areas: Position[][][]): Promise<MultiPolygon> =>
	askWorker((work) => work.merge(areas));
