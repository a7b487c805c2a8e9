import type { Column, OwnFeatures, OwnLayer } from '$lib/atlas/own';

/** Points with a text and a number each, as a reader of a format hands them on. */
export function points(places: [number, number][], kinds: string[] = []): OwnFeatures {
	const words = ['', ...new Set(kinds)];
	const columns: Column[] = [
		{ name: 'number', kind: 'number', values: Float64Array.from(places, (_, i) => i + 1) }
	];
	if (kinds.length)
		columns.push({
			name: 'kind',
			kind: 'text',
			words,
			values: Uint32Array.from(kinds, (kind) => words.indexOf(kind))
		});
	return {
		kind: 'points',
		count: places.length,
		positions: Float64Array.from(places.flat()),
		columns,
		bounds: [
			Math.min(...places.map(([lon]) => lon)),
			Math.min(...places.map(([, lat]) => lat)),
			Math.max(...places.map(([lon]) => lon)),
			Math.max(...places.map(([, lat]) => lat))
		]
	};
}

export function layer(patch: Partial<OwnLayer> = {}): OwnLayer {
	return {
		id: 'own-12345678',
		name: 'Bridges',
		from: 'bridges.geojson',
		format: 'GeoJSON',
		added: '2026-11-26',
		content: points([
			[127.5, 50.2],
			[131.1, 47.9]
		]),
		style: { colour: 'drills', size: 4, label: null, simplestyle: true },
		title: null,
		filter: null,
		time: null,
		range: null,
		...patch
	};
}
