import { densify } from '$lib/geodesy';
import type { Feature, Geometry, MultiPolygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';
import { discOutline } from '../moving/disc';
import type { Lonlat, Movement } from '../moving/movement';
import type { Palette } from '../style/palette';
import type { Scene } from '../scene';
import { withoutSeams } from '../layers/seams';

// What deck.gl and the markers draw on the screen, as a style: a drawing has neither.

/** As on the screen: below a pixel up to zoom 9. */
const TOLERANCE = 30;

const featured = (geometry: Geometry, properties = {}): Feature => ({
	type: 'Feature',
	geometry,
	properties
});
const edges = ({ coordinates }: MultiPolygon): Feature =>
	featured({ type: 'MultiLineString', coordinates: withoutSeams(coordinates.flat()) });

/** The sources of what the reader's sites reach, and of the sites. */
export function movedSources({
	movement,
	sites,
	sitesShown
}: Pick<Scene, 'movement' | 'sites' | 'sitesShown'>): Record<string, Feature[]> {
	if (!sitesShown) return {};
	const { discs, outline, spokes, siting, difference } = movement;
	const each = discs.map(({ position, range }) => discOutline(position, range, TOLERANCE));
	const shown = outline ? [outline] : each;
	const others = discs.map(({ position, compared }) =>
		compared === null ? null : discOutline(position, compared, TOLERANCE)
	);
	const ends = [...spokes.map(({ to }) => to), ...(siting ? [siting.best] : [])];
	return {
		disc: shown.map((area) => featured(area)),
		'disc-edge': shown.map(edges),
		'disc-compared': others.flatMap((area) => (area ? [edges(area)] : [])),
		difference: difference
			? discs.flatMap(({ range, compared }, i) =>
					between(each[i]!, others[i] ?? null, range >= (compared ?? 0))
				)
			: [],
		siting: siting ? [featured(siting.region)] : [],
		'siting-edge': siting ? [edges(siting.region)] : [],
		spokes: spokes.map((spoke) => featured(line(spoke))),
		ends: ends.map((at) => featured({ type: 'Point', coordinates: at })),
		sites: sites.map(({ position, active }) =>
			featured({ type: 'Point', coordinates: position }, { active })
		)
	};
}

const line = ({ from, to }: Movement['spokes'][number]): Geometry =>
	densify({ type: 'LineString', coordinates: [from, to] as Lonlat[] }) as Geometry;

/** What lies between two discs about one point, where each is a single ring. */
function between(own: MultiPolygon, other: MultiPolygon | null, larger: boolean): Feature[] {
	const [outer, inner] = larger ? [own, other] : [other, own];
	const [ring, hole] = [outer?.coordinates, inner?.coordinates];
	if (ring?.length !== 1 || hole?.length !== 1) return [];
	const coordinates = [ring[0]![0]!, [...hole[0]![0]!].reverse()];
	return [featured({ type: 'Polygon', coordinates })];
}

/** How they are drawn, each with the anchor under which it lies. */
export function movedLayers(palette: Palette): { anchor: Anchor; spec: LayerSpecification }[] {
	const area = (source: string, colour: string, opacity: number): LayerSpecification => ({
		id: source,
		type: 'fill',
		source,
		paint: { 'fill-color': colour, 'fill-opacity': opacity }
	});
	const stroke = (source: string, colour: string, width: number, dash?: number[]) =>
		({
			id: source,
			type: 'line',
			source,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour,
				'line-width': width,
				...(dash && { 'line-dasharray': dash })
			}
		}) satisfies LayerSpecification;
	const { coverage, zones, selected } = palette;
	const ground = [
		area('disc', coverage, 0.16),
		area('difference', zones, 0.2),
		area('siting', zones, 0.4),
		stroke('siting-edge', zones, 1.6),
		stroke('disc-edge', coverage, 2),
		stroke('disc-compared', coverage, 1.4, [5, 4])
	].map((spec) => ({ anchor: 'coverage' as const, spec }));
	const end: LayerSpecification = {
		id: 'ends',
		type: 'circle',
		source: 'ends',
		paint: { 'circle-radius': 4, 'circle-color': selected }
	};
	return [
		...ground,
		{ anchor: 'points', spec: stroke('spokes', selected, 1.2, [5, 4]) },
		{ anchor: 'points', spec: end }
	];
}

/** The markers of the reader's sites, on top of everything. */
export function markerLayers(palette: Palette): LayerSpecification[] {
	const size = (radius: number) => ['case', ['get', 'active'], radius, radius * 0.8] as never;
	const disc = (id: string, radius: number, colour: string, opacity = 1): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'sites',
		paint: { 'circle-radius': size(radius), 'circle-color': colour, 'circle-opacity': opacity }
	});
	return [
		disc('site-reach', 14, palette.coverage, 0.35),
		disc('site-edge', 9.2, palette.halo),
		disc('site', 6.7, palette.coverage)
	];
}
