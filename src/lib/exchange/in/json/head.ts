import { Cutter } from './cutter';

/** Which of the two formats a JSON text is, by the first member that tells; null if none of the beginning does. */
export function firstMember(text: string): 'geojson' | 'topojson' | null {
	let found: 'geojson' | 'topojson' | null = null;
	const cutter = new Cutter('features', {
		key(key) {
			if (key === 'features' || key === 'coordinates' || key === 'geometry') found ??= 'geojson';
			if (key === 'arcs' || key === 'objects') found ??= 'topojson';
		},
		member(key, { text }) {
			if (key === 'type') found ??= text === '"Topology"' ? 'topojson' : 'geojson';
		},
		element: () => undefined,
		end: () => undefined
	});
	cutter.push(text);
	return found;
}
