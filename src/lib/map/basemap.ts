import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { anchorId, anchorLayer, anchors } from './anchors';
import type { Palette } from './palette';

type World = Topology<{
	countries: GeometryCollection<{ name: string }>;
	borders: GeometryCollection;
	coast: GeometryCollection;
}>;

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** From this zoom on, the 1:10 million level is drawn instead of the 1:50 million one. */
export const DETAIL_ZOOM = 4.5;

/** Font families that the style sheet defines; MapLibre draws them with the browser's own text. */
export const fonts = {
	sans: ['Inter', 'sans-serif'],
	bold: ['Inter Semibold', 'sans-serif'],
	italic: ['Source Serif Italic', 'serif']
};

/** Splits a level of the basemap into what is filled and what is stroked. */
export function unpack(world: World) {
	const { countries, borders, coast } = world.objects;
	return {
		countries: feature(world, countries),
		borders: feature(world, borders),
		coast: feature(world, coast)
	};
}
export type Level = ReturnType<typeof unpack>;

const levels = [
	{ id: 'overview', zoom: { maxzoom: DETAIL_ZOOM } },
	{ id: 'detail', zoom: { minzoom: DETAIL_ZOOM } }
] as const;
export type LevelId = (typeof levels)[number]['id'];

/**
 * The style before any data has come: the sea, the empty sources of the basemap and the anchors.
 */
export function basemapStyle(palette: Palette): StyleSpecification {
	const sources: StyleSpecification['sources'] = {
		graticule: { type: 'geojson', data: empty },
		'country-labels': { type: 'geojson', data: empty },
		cities: { type: 'geojson', data: empty }
	};
	for (const { id } of levels)
		for (const part of ['countries', 'borders', 'coast'])
			sources[`${id}-${part}`] = { type: 'geojson', data: empty, tolerance: 0.2, maxzoom: 12 };
	return {
		version: 8,
		name: 'Amur',
		sources,
		layers: [
			...ground(palette),
			...anchors.filter((anchor) => anchor !== 'labels' && anchor !== 'top').map(anchorLayer),
			...labels(palette),
			anchorLayer('labels'),
			anchorLayer('top')
		]
	};
}

function ground(palette: Palette): LayerSpecification[] {
	const layers: LayerSpecification[] = [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': palette.graticule, 'line-width': 0.6 }
		}
	];
	for (const { id, zoom } of levels)
		layers.push({
			id: `${id}-land`,
			type: 'fill',
			source: `${id}-countries`,
			...zoom,
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		});
	for (const { id, zoom } of levels)
		layers.push(
			{
				id: `${id}-coast`,
				type: 'line',
				source: `${id}-coast`,
				...zoom,
				paint: {
					'line-color': palette.shore,
					'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1]
				}
			},
			{
				id: `${id}-borders`,
				type: 'line',
				source: `${id}-borders`,
				...zoom,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': palette.frontier,
					'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.4]
				}
			}
		);
	return layers;
}

// A country's name appears once its largest part (in square degrees) is wide enough to hold it.
const countryShows: unknown = [
	'>=',
	['*', ['sqrt', ['get', 'size']], ['^', 2, ['zoom']]],
	['interpolate', ['linear'], ['zoom'], 2, 30, 5, 90]
];

function labels(palette: Palette): LayerSpecification[] {
	const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
	return [
		{
			id: 'cities',
			type: 'symbol',
			source: 'cities',
			minzoom: 2.5,
			// Each step of zoom admits smaller cities.
			filter: [
				'>=',
				['get', 'rank'],
				[
					'interpolate',
					['exponential', 0.5],
					['zoom'],
					2.5,
					8e6,
					3.5,
					4e6,
					4.5,
					1.5e6,
					5.5,
					5e5,
					7,
					0
				]
			],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': fonts.sans,
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13],
				'text-anchor': 'left',
				'text-offset': [0.55, 0],
				'text-max-width': 8,
				'icon-image': 'city',
				'icon-allow-overlap': false,
				'symbol-sort-key': ['-', 0, ['get', 'rank']],
				'text-padding': 4
			},
			paint: { 'text-color': palette.label, ...halo }
		},
		{
			id: 'country-labels',
			type: 'symbol',
			source: 'country-labels',
			filter: countryShows as never,
			maxzoom: 7,
			layout: {
				'text-field': ['upcase', ['get', 'name']],
				'text-font': fonts.bold,
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					['interpolate', ['linear'], ['get', 'size'], 10, 8.5, 900, 11],
					6,
					['interpolate', ['linear'], ['get', 'size'], 10, 12, 900, 18]
				],
				'text-letter-spacing': 0.28,
				'text-max-width': 7,
				'symbol-sort-key': ['-', 0, ['get', 'size']],
				'text-padding': 8
			},
			paint: { 'text-color': palette['label-faint'], ...halo }
		}
	];
}

/** Where the basemap is drawn below: everything of the atlas goes above this. */
export const firstAnchor = anchorId('areas');
