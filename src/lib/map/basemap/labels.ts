import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { begun, fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';

/** Names from the bottom up: MapLibre gives room to the upper layers first. */
export function labels(palette: Palette, language: Language): LayerSpecification[] {
	return [
		regions(palette, language),
		rivers(palette, language),
		cities(palette, language),
		waters(palette, language),
		countries(palette, language)
	];
}

/** A size in pixels that grows with the zoom, for waters of each size from 1 to 4. */
const waterSize = (...steps: [zoom: number, sizes: number[]][]): ExpressionSpecification =>
	[
		'interpolate',
		['linear'],
		['zoom'],
		...steps.flatMap(([zoom, sizes]) => [
			zoom,
			['match', ['get', 'size'], 1, sizes[0], 2, sizes[1], 3, sizes[2], sizes[3]]
		])
	] as unknown as ExpressionSpecification;

const turned: ExpressionSpecification = ['coalesce', ['get', 'rotate'], 0];
const inZoom: ExpressionSpecification = ['all', begun('from'), ['<', ['zoom'], ['get', 'to']]];
const isRiver: ExpressionSpecification = ['==', ['get', 'kind'], 'river'];

function waters(palette: Palette, language: Language): LayerSpecification {
	return {
		id: 'water-labels',
		type: 'symbol',
		source: 'water-labels',
		filter: ['all', ['!', isRiver], inZoom],
		layout: {
			'text-field': named(language),
			'text-font': fonts.italic,
			'text-size': waterSize(
				[2, [13, 11, 10.5, 10]],
				[5, [18, 15, 13, 11.5]],
				[9, [20, 18, 16, 14]]
			),
			'text-letter-spacing': ['match', ['get', 'size'], 1, 0.14, 2, 0.06, 0.02],
			'text-max-width': 7,
			'text-line-height': 1.15,
			'text-rotate': turned,
			'text-rotation-alignment': 'map',
			'symbol-sort-key': ['get', 'size'],
			'text-padding': 6
		},
		paint: {
			'text-color': palette['sea-label'],
			'text-halo-color': palette.sea,
			'text-halo-width': 1
		}
	};
}

function rivers(palette: Palette, language: Language): LayerSpecification {
	return {
		id: 'river-labels',
		type: 'symbol',
		source: 'water-labels',
		filter: ['all', isRiver, inZoom],
		layout: {
			'text-field': named(language),
			'text-font': fonts.italic,
			'text-size': waterSize([3, [11, 11, 11, 10.5]], [8, [15, 15, 15, 13.5]]),
			'text-letter-spacing': 0.04,
			// Just above the line, and turned with it.
			'text-anchor': 'bottom',
			'text-offset': [0, -0.4],
			'text-rotate': turned,
			'text-rotation-alignment': 'map',
			'symbol-sort-key': ['get', 'size'],
			'text-padding': 4
		},
		paint: {
			'text-color': palette['sea-label'],
			'text-halo-color': palette.land,
			'text-halo-width': 1.2
		}
	};
}

function regions(palette: Palette, language: Language): LayerSpecification {
	return {
		id: 'regions',
		type: 'symbol',
		source: 'regions',
		minzoom: 4,
		maxzoom: 9,
		layout: {
			'text-field': named(language),
			'text-font': fonts.sans,
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 15],
			'text-letter-spacing': 0.1,
			'text-max-width': 8,
			'text-padding': 6
		},
		paint: {
			'text-color': palette['label-faint'],
			'text-halo-color': palette.halo,
			'text-halo-width': 1.4
		}
	};
}

const capital: ExpressionSpecification = ['boolean', ['get', 'capital'], false];

function cities(palette: Palette, language: Language): LayerSpecification {
	return {
		id: 'cities',
		type: 'symbol',
		source: 'cities',
		minzoom: 2,
		filter: begun('zoom'),
		layout: {
			'text-field': named(language),
			'text-font': ['case', capital, ['literal', fonts.bold], ['literal', fonts.sans]],
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				3,
				['case', capital, 11, 10.5],
				8,
				['interpolate', ['linear'], ['get', 'zoom'], 3, 14.5, 6.5, 12]
			],
			'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
			'text-radial-offset': 0.6,
			'text-justify': 'auto',
			'text-max-width': 8,
			'icon-image': ['case', capital, 'capital', 'city'],
			// Twin towns on a river, such as Heihe, keep their dots; a dot is never drawn without its name.
			'icon-allow-overlap': true,
			'symbol-sort-key': ['floor', ['get', 'zoom']],
			'text-padding': 4
		},
		paint: {
			'text-color': palette.label,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.4
		}
	};
}

// A country's name appears once its largest part (in square degrees) is wide enough to hold it.
const countryShows: ExpressionSpecification = [
	'>=',
	['*', ['sqrt', ['get', 'size']], ['^', 2, ['zoom']]],
	['interpolate', ['linear'], ['zoom'], 2, 30, 5, 90]
];

function countries(palette: Palette, language: Language): LayerSpecification {
	return {
		id: 'country-labels',
		type: 'symbol',
		source: 'country-labels',
		filter: countryShows,
		maxzoom: 7,
		layout: {
			'text-field': ['upcase', named(language)],
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
		paint: {
			'text-color': palette['label-faint'],
			'text-halo-color': palette.halo,
			'text-halo-width': 1.4
		}
	};
}
