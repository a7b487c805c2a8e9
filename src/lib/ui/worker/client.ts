import { wrap, type Remote } from 'comlink';
import { layers, loadBasemap, loadLayer } from '$lib/atlas/load';
import type { ReachLine, ReachPoint } from '$lib/atlas/in-reach';
import type { FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import type { CoverageWork } from './coverage.worker';
import { latest } from './latest';

let remote: Promise<Remote<CoverageWork>> | null = null;

/** The worker, started when it is first needed and told once what there is to reach. */
export function worker(): Promise<Remote<CoverageWork>> {
	remote ??= start().catch((error) => {
		remote = null;
		throw error;
	});
	return remote;
}

async function start(): Promise<Remote<CoverageWork>> {
	const { default: Worker } = await import('./coverage.worker?worker');
	const work = wrap<CoverageWork>(new Worker());
	await work.know(await known());
	return work;
}

/** The layers whose points count as reached; memberships are countries, sites are not targets. */
const LEFT_OUT = new Set(['memberships', 'coverage', 'other-systems', 'adiz']);

type City = Pick<ReachPoint, 'name' | 'ru' | 'zh' | 'population'>;

async function known(): Promise<{ lines: ReachLine[]; points: ReachPoint[] }> {
	const lines: ReachLine[] = [];
	const points: ReachPoint[] = [];
	const wanted = layers.filter(({ id }) => !LEFT_OUT.has(id));
	const loaded = await Promise.all(wanted.map(({ id }) => loadLayer(id)));
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
export const askInReach = latest(async (...args: Parameters<CoverageWork['inReach']>) =>
	(await worker()).inReach(...args)
);

/** From where one site could cover all of a target; null if a newer question came. */
export const askSiting = latest(async (...args: Parameters<CoverageWork['siting']>) =>
	(await worker()).siting(...args)
);

/** Areas as one, so that nothing counts twice where they overlap. */
export const askMerged = async (areas: Position[][][]): Promise<MultiPolygon> =>
	(await worker()).merge(areas);
